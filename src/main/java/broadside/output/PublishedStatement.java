package broadside.output;

import java.util.List;
import java.util.Optional;

/**
 * What a statement said in one language when it was published; stands in the manifest.
 *
 * @param path that of its Markdown, such as {@code 2013-05-x/uk/statement.md}
 * @param revisions how many revisions it told readers of
 * @param withdrawn whether it only said that there had been a statement
 * @param feedId by which feeds know it; empty if it was published before such ids were kept
 * @param words its passages as the manifest has them, a line each behind its mark, one character a
 *     byte: thousands of statements wait to be written, and so they take least room
 */
public record PublishedStatement(
    String path, int revisions, boolean withdrawn, Optional<String> feedId, String words) {

  /**
   * What a statement said.
   *
   * @throws IllegalArgumentException for a path that no file of ours may have
   */
  public PublishedStatement {
    SitePath.require(path);
  }

  /**
   * What a statement says.
   *
   * @param passages its paragraphs, headings and lists in words
   * @throws IllegalArgumentException for a path that no file of ours may have
   */
  public static PublishedStatement of(
      String path, int revisions, boolean withdrawn, List<String> passages) {
    return new PublishedStatement(
        path, revisions, withdrawn, Optional.empty(), StatementLines.words(passages));
  }

  /** The same, known to feeds by an id, which is a URI. */
  public PublishedStatement knownAs(String id) {
    return new PublishedStatement(path, revisions, withdrawn, Optional.of(id), words);
  }

  /** Its paragraphs, headings and lists in words. */
  public List<String> passages() {
    return StatementLines.passages(words);
  }

  /** The SHA-256 sum of its passages, one a line as in the manifest: equal for equal words. */
  public String sum() {
    return StatementLines.sum(words);
  }
}
