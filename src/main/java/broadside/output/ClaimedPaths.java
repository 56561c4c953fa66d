package broadside.output;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The paths of a build's files: each but once, and none below another. Thread-safe. */
final class ClaimedPaths {
  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  /**
   * Takes a path for a file.
   *
   * @throws IllegalArgumentException when it is taken, is a folder of another file or lies below
   *     one, or when no file of ours may have it
   */
  void claim(String path) {
    SitePath.require(path);
    // Each thread first adds and then looks, so that of two that clash one sees the other.
    boolean isFree = files.add(path) && !folders.contains(path);
    String folder = SitePath.folder(path);
    while (isFree && !folder.isEmpty() && folders.add(folder)) {
      isFree = !files.contains(folder);
      folder = SitePath.folder(folder);
    }
    if (!isFree) {
      throw new IllegalArgumentException(path);
    }
  }

  /** Whether a file of the build has the path. */
  boolean contains(String path) {
    return files.contains(path);
  }
}
