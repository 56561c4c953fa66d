package broadside.output;

import static java.util.stream.Collectors.joining;

import broadside.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as lines of the manifest, which are comments to {@code sha256sum}: a head, then a
 * passage a line.
 *
 * <pre>
 * # statement 2013-05-x/statement.md revisions 0 sum 9f86d0… id tag:example.org,2013:2013-05-x
 * #   Our servers were under attack
 * #   On 1 May 2013 …
 * </pre>
 *
 * <p>The head of a withdrawn one begins with {@code # withdrawal}. In a passage, {@code \n}, {@code
 * \r} and {@code \\} stand for a line feed, a carriage return and a backslash.
 */
final class StatementLines {
  /** How each line of a passage begins. */
  static final String PASSAGE = "#   ";

  private static final String STATEMENT = "# statement ";
  private static final String WITHDRAWAL = "# withdrawal ";
  private static final Pattern HEAD =
      Pattern.compile("# \\w+ (\\S+) revisions (\\d{1,6}) sum ([0-9a-f]{64})(?: id (\\S+))?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  private StatementLines() {}

  /** The lines of a statement, each ended by a line feed; one character a byte. */
  static String of(PublishedStatement statement) {
    String head =
        (statement.withdrawn() ? WITHDRAWAL : STATEMENT)
            + (statement.path() + " revisions " + statement.revisions())
            + (" sum " + statement.sum())
            + statement.feedId().map(id -> " id " + id).orElse("");
    String words = "\n" + statement.words();
    return head + words.substring(0, words.length() - 1).replace("\n", "\n" + PASSAGE) + "\n";
  }

  /** The path of the statement, if a line is a head; empty for any other line. */
  static Optional<String> path(String line) {
    if (!line.startsWith(STATEMENT) && !line.startsWith(WITHDRAWAL)) {
      return Optional.empty();
    }
    int start = line.indexOf(' ', PASSAGE.length()) + 1;
    String path = line.substring(start, Math.max(start, line.indexOf(' ', start)));
    return Optional.of(path).filter(SitePath::isValid);
  }

  /**
   * The statement that such lines tell; empty when they are not as Broadside wrote them.
   *
   * @param lines a head with a path, and passages
   */
  static Optional<PublishedStatement> parse(String lines) {
    int end = lines.indexOf('\n');
    Matcher head = HEAD.matcher(lines.substring(0, end));
    String words = lines.substring(end).replace("\n" + PASSAGE, "\n").substring(1);
    if (!head.matches() || !head.group(3).equals(sum(words))) {
      return Optional.empty();
    }
    int revisions = Integer.parseInt(head.group(2));
    boolean withdrawn = lines.startsWith(WITHDRAWAL);
    return Optional.of(
        new PublishedStatement(
            head.group(1), revisions, withdrawn, Optional.ofNullable(head.group(4)), words));
  }

  /** By which feeds know the statement that such lines tell, though its words were edited since. */
  static Optional<String> feedId(String lines) {
    Matcher head = HEAD.matcher(lines.substring(0, lines.indexOf('\n')));
    return head.matches() ? Optional.ofNullable(head.group(4)) : Optional.empty();
  }

  /** Passages as lines without their marks, one character a byte. */
  static String words(List<String> passages) {
    String lines = passages.stream().map(passage -> escape(passage) + "\n").collect(joining());
    return new String(lines.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** The passages of such lines. */
  static List<String> passages(String words) {
    String lines = new String(words.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return lines.lines().map(StatementLines::unescape).toList();
  }

  /** The sum of such lines. */
  static String sum(String words) {
    return Sha256.of(words.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String escape(String passage) {
    return passage.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescape(String passage) {
    return passage.indexOf('\\') < 0
        ? passage
        : ESCAPE
            .matcher(passage)
            .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
  }

  private static String character(String escaped) {
    return switch (escaped) {
      case "n" -> "\n";
      case "r" -> "\r";
      default -> escaped;
    };
  }
}
