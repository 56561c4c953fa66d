package broadside.output;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which id feeds know what has no statement in the manifest to tell it, as a line of the
 * manifest: a feed itself, or an incident that is not out any more.
 *
 * <pre>
 * # id en tag:example.org,2013:/en/
 * # id 2013-05-x/statement.md tag:example.org,2013:2013-05-x
 * </pre>
 *
 * @param name the language of a feed, or the path of the Markdown of a statement
 * @param id a URI
 */
record FeedId(String name, String id) {
  private static final Pattern LINE = Pattern.compile("# id (\\S+) (\\S+)");

  /** The line, ended by a line feed. */
  String line() {
    return "# id " + name + " " + id + "\n";
  }

  /** What a line without its end tells; empty for any other line. */
  static Optional<FeedId> parse(String line) {
    Matcher parts = LINE.matcher(line);
    return parts.matches()
        ? Optional.of(new FeedId(parts.group(1), parts.group(2)))
        : Optional.empty();
  }
}
