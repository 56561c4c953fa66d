package broadside.output;

import java.util.List;

/**
 * How a target differs from what a build would make: paths below it, sorted. The manifest counts.
 *
 * @param missing files that a build would add
 * @param changed files with other bytes, and foreign files that are in the way of a build
 * @param superfluous files that a build would remove
 */
public record Staleness(List<String> missing, List<String> changed, List<String> superfluous) {

  static Staleness of(SiteChanges changes) {
    return new Staleness(
        changes.paths(FileAction.NEW),
        changes.paths(FileAction.CHANGED, FileAction.EDITED, FileAction.IN_THE_WAY),
        changes.paths(FileAction.STALE));
  }

  /** Whether a build would change anything. */
  public boolean isStale() {
    return !(missing.isEmpty() && changed.isEmpty() && superfluous.isEmpty());
  }
}
