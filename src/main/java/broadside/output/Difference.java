package broadside.output;

import java.util.Optional;

/**
 * A file that is not in the target as the build makes it.
 *
 * @param path relative to the target
 * @param action what becomes of it
 * @param was its content before, see {@link SiteFolder#content}
 * @param becomes the same for afterwards
 * @param obstacle the path of what has to make room, if anything has to: a folder at the path, or a
 *     file where a folder would have to be
 */
record Difference(
    String path, FileAction action, String was, String becomes, Optional<String> obstacle) {

  /** A file that is not written. */
  static Difference unwritten(String path, FileAction action, String was) {
    String becomes = action == FileAction.STALE ? SiteFolder.NOTHING : was;
    return new Difference(path, action, was, becomes, Optional.empty());
  }

  /** Whether the build's bytes go to the path. */
  boolean isWritten() {
    return action == FileAction.NEW || action == FileAction.CHANGED || action == FileAction.EDITED;
  }

  /** Whether the target will hold other bytes at the path, or none. */
  boolean isChange() {
    return isWritten() || action == FileAction.STALE;
  }
}
