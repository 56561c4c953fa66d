package broadside.output;

import java.util.List;

/**
 * What a write did: paths below the target, sorted, the manifest left out.
 *
 * @param written files of ours that are new or changed
 * @param unchanged files of ours that were there already, byte by byte
 * @param removed files that an earlier build wrote and this one no longer makes
 * @param kept files of others, among them former ones of ours that somebody edited by hand
 * @param overwrittenEdits those of {@code written} that somebody had edited by hand
 * @param leftEdits those of {@code kept} that were ours: what they tell may have been taken back
 */
public record WriteResult(
    List<String> written,
    List<String> unchanged,
    List<String> removed,
    List<String> kept,
    List<String> overwrittenEdits,
    List<String> leftEdits) {

  static WriteResult of(Plan plan) {
    return new WriteResult(
        withoutManifest(plan.paths(FileAction.NEW, FileAction.CHANGED, FileAction.EDITED)),
        withoutManifest(plan.paths(FileAction.SAME)),
        plan.paths(FileAction.STALE),
        plan.paths(FileAction.FOREIGN, FileAction.LEFT),
        plan.paths(FileAction.EDITED),
        plan.paths(FileAction.LEFT));
  }

  private static List<String> withoutManifest(List<String> paths) {
    return paths.stream().filter(path -> !path.equals(Manifest.NAME)).toList();
  }
}
