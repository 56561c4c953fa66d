package broadside.output;

import java.util.Collection;
import java.util.List;

/**
 * What a write did: paths below the target, sorted, the manifest left out.
 *
 * @param written files of ours that are new or changed
 * @param unchanged files of ours that were there already, byte by byte
 * @param removed files that an earlier build wrote and this one no longer makes
 * @param overwrittenEdits those of {@code written} that somebody had edited by hand
 * @param leftEdits files that an earlier build wrote and this one no longer makes, left there
 *     because somebody edited them by hand: what they tell may have been taken back
 * @param pinned whether much was written page by page, as the folder could not be renamed:
 *     meanwhile readers may have met new pages beside old ones
 */
public record WriteResult(
    List<String> written,
    List<String> unchanged,
    List<String> removed,
    List<String> overwrittenEdits,
    List<String> leftEdits,
    boolean pinned) {

  static WriteResult of(SiteChanges changes, boolean pinned) {
    return new WriteResult(
        withoutManifest(changes.paths(FileAction.NEW, FileAction.CHANGED, FileAction.EDITED)),
        changes.unchanged().stream().sorted().toList(),
        changes.paths(FileAction.STALE),
        changes.paths(FileAction.EDITED),
        changes.paths(FileAction.LEFT),
        pinned);
  }

  private static List<String> withoutManifest(Collection<String> paths) {
    return paths.stream().filter(path -> !path.equals(Manifest.NAME)).toList();
  }
}
