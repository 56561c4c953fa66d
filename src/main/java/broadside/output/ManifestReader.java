package broadside.output;

import broadside.digest.Sha256;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a manifest line by line. Only whole, clean lines count: after a bad merge a file is rather
 * foreign than deleted.
 */
final class ManifestReader {
  private static final int SUM = Sha256.DIGITS;
  private static final String GAP = "  ";

  private final Map<String, Set<String>> sums = new HashMap<>();
  private final Map<String, Manifest.Lines> statements = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final NavigableSet<String> undecided = new TreeSet<>();
  private Optional<String> statement = Optional.empty();
  private int statementStart;

  /** The manifest that a text holds. */
  Manifest read(String text) {
    String lines = clean(text);
    for (int start = 0; start < lines.length(); ) {
      int end = lines.indexOf('\n', start);
      line(lines, start, end);
      start = end + 1;
    }
    endStatement(lines.length());
    return new Manifest(lines, sums, statements, ids, undecided, lines.equals(text));
  }

  /** With line ends of ours, though git may make them those of another system. */
  private static String clean(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    return lines.endsWith("\n") ? lines : lines + "\n";
  }

  private void line(String text, int start, int end) {
    if (text.startsWith(StatementLines.PASSAGE, start)) {
      return; // most of a manifest; what statement it belongs to is known by its head
    }
    endStatement(start);
    if (text.charAt(start) == '#') {
      comment(text.substring(start, end), start);
    } else if (isSum(text, start, end)) {
      addSum(text.substring(start + SUM + GAP.length(), end), text.substring(start, start + SUM));
    }
  }

  private void comment(String line, int start) {
    statement = StatementLines.path(line);
    statementStart = start;
    FeedId.parse(line).ifPresent(known -> ids.putIfAbsent(known.name(), known.id()));
    UndecidedLine.parse(line).ifPresent(undecided::add);
  }

  private void endStatement(int end) {
    statement.ifPresent(
        path -> statements.putIfAbsent(path, new Manifest.Lines(statementStart, end)));
    statement = Optional.empty();
  }

  private void addSum(String path, String sum) {
    if (SitePath.isValid(path)) {
      Set<String> known = sums.putIfAbsent(path, Set.of(sum));
      if (known != null) {
        Set<String> both = new HashSet<>(known);
        both.add(sum);
        sums.put(path, both);
      }
    }
  }

  private static boolean isSum(String text, int start, int end) {
    return end - start > SUM + GAP.length()
        && text.startsWith(GAP, start + SUM)
        && Sha256.isSum(text, start);
  }
}
