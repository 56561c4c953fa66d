package broadside.output;

import java.util.List;

/**
 * What a statement said in one language when it was published; stands in the manifest.
 *
 * @param path that of its Markdown, such as {@code 2013-05-x/uk/statement.md}
 * @param revisions how many revisions it told readers of
 * @param withdrawn whether it only said that there had been a statement
 * @param passages its paragraphs, headings and lists in words
 */
public record PublishedStatement(
    String path, int revisions, boolean withdrawn, List<String> passages) {

  /**
   * What a statement said.
   *
   * @throws IllegalArgumentException for a path that no file of ours may have
   */
  public PublishedStatement {
    SitePath.require(path);
    passages = List.copyOf(passages);
  }

  /** The SHA-256 sum of its passages, one a line as in the manifest: equal for equal words. */
  public String sum() {
    return StatementLines.sum(passages);
  }
}
