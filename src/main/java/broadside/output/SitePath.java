package broadside.output;

import java.util.Set;

/**
 * The paths that files of ours may have: relative to the target, with {@code /} as separator and
 * segments of {@code a-z 0-9 . _ -}, so that they mean the same in a URL and on every file system.
 * None can leave the target or hit the manifest.
 */
final class SitePath {
  private SitePath() {}

  /**
   * The path itself.
   *
   * @throws IllegalArgumentException for any other path: they are made by Broadside, so a bad one
   *     is a fault of ours
   */
  static String require(String path) {
    if (!isValid(path)) {
      throw new IllegalArgumentException(path);
    }
    return path;
  }

  /** Whether a file of ours may have the path. */
  static boolean isValid(String path) {
    // A loop and no pattern: a manifest of a large site holds ten thousand of them.
    int start = 0;
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '/') {
        if (!isSegment(path, start, i)) {
          return false;
        }
        start = i + 1;
      } else if (!isAllowed(path.charAt(i))) {
        return false;
      }
    }
    return isSegment(path, start, path.length()) && !isManifest(path);
  }

  /** The path of the folder that holds a file or folder; empty for the target itself. */
  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Whether a path is one of others, or leads through one of them. */
  static boolean isWithin(String path, Set<String> others) {
    return !path.isEmpty() && (others.contains(path) || isWithin(folder(path), others));
  }

  private static boolean isSegment(String path, int start, int end) {
    boolean isDots = path.regionMatches(start, "..", 0, end - start); // one dot or two
    return end > start && !isDots;
  }

  private static boolean isAllowed(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
  }

  private static boolean isManifest(String path) {
    return path.startsWith(Manifest.NAME)
        && (path.length() == Manifest.NAME.length() || path.charAt(Manifest.NAME.length()) == '/');
  }
}
