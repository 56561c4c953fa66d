package broadside.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A finished file: where it goes below the target folder, and its bytes. Equal by content.
 *
 * @param path relative, with {@code /} as separator; segments of {@code a-z 0-9 . _ -}, so that it
 *     means the same in a URL and on every file system
 * @param content the bytes; copied in and out
 */
// An array all the same: the bytes go straight to a channel, and equality is spelt out below.
@SuppressWarnings("ArrayRecordComponent")
public record OutputFile(String path, byte[] content) {
  /**
   * A finished file.
   *
   * @throws IllegalArgumentException for a path that could leave the target or hit the manifest:
   *     paths are made by Broadside, so a bad one is a fault of ours
   */
  public OutputFile {
    SitePath.require(path);
    content = content.clone();
  }

  /**
   * A text file in UTF-8.
   *
   * @throws IllegalArgumentException for a bad path
   */
  public static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A copy of the bytes. */
  @Override
  public byte[] content() {
    return content.clone();
  }

  /** Whether the other is a file of the same path and bytes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof OutputFile file
        && path.equals(file.path)
        && Arrays.equals(content, file.content);
  }

  /** A hash of path and bytes. */
  @Override
  public int hashCode() {
    return 31 * path.hashCode() + Arrays.hashCode(content);
  }

  /** Path and size in bytes; the content would flood a log. */
  @Override
  public String toString() {
    return path + " (" + content.length + " B)";
  }
}
