package broadside.export;

import broadside.data.TimelineData;
import broadside.markdown.MarkdownRenderer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the timeline as CSV (RFC 4180). Each cell is quoted, and what a spreadsheet would run as a
 * formula gets an apostrophe in front, as OWASP advises: at the start of a cell, and where a
 * program that splits at other signs would see one.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class TimelineCsv {
  /** Also in other forms: some programs take them for the plain signs that NFKC makes of them. */
  private static final String SIGNS =
      "=\uFF1D\uFE66\u207C\u208C\u2A75+\uFF0B\uFE62\u207A\u208A\uFB29"
          + "-\uFF0D\uFE63@\uFF20\uFE6B";

  private static final String SEPARATORS = ";\uFF1B\uFE54\uFE14\u037E\uFF0C\uFE50\uFE10\t";

  /**
   * Also behind white space and quotation marks, which some programs drop when they import, but not
   * behind what they split at. A dash before a space is the mark of an item in a line that is not
   * the first.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?<apart>^|["
              + SEPARATORS
              + "]|\\R(?!\\s*- ))"
              + "(?<space>[\\s\\p{Z}\\uFEFF\"'&&[^\\t\\n\\x0B\\f\\r\\u2028\\u2029]]*+)"
              + "(?<sign>["
              + Pattern.quote(SIGNS)
              + "])");

  private static final String START = "\t\r\n";

  private static final String END = "\r\n";
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "when",
          "part",
          "after",
          "before",
          "label",
          "kind",
          "phase",
          "milestone",
          "certainty",
          "accordingTo",
          "title",
          "text",
          "sources");

  private final MarkdownRenderer markdown;

  /** A writer of texts as Markdown that is safe wherever others render it. */
  TimelineCsv(MarkdownRenderer markdown) {
    this.markdown = markdown;
  }

  String write(TimelineData timeline) {
    return Stream.concat(Stream.of(COLUMNS), timeline.events().stream().map(this::row))
        .map(row -> row.stream().map(TimelineCsv::quoted).collect(Collectors.joining(",", "", END)))
        .collect(Collectors.joining());
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private List<String> row(TimelineData.Event event) {
    return Stream.of(
            event.id(),
            text(event.when()),
            text(event.part()),
            String.join(" ", event.after()),
            String.join(" ", event.before()),
            event.label(),
            event.kind(),
            text(event.phase()),
            text(event.milestone()),
            text(event.certainty()),
            text(event.accordingTo()),
            text(event.title()),
            markdown.toMarkdown(event.text()).source(),
            String.join("; ", event.sources()))
        .map(TimelineCsv::defused)
        .toList();
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }

  /** The cell with no formula in it. A tab or a line break at its start is one to some programs. */
  static String defused(String cell) {
    String safe =
        mayHaveFormula(cell) ? FORMULA.matcher(cell).replaceAll("${apart}'${space}${sign}") : cell;
    return !safe.isEmpty() && START.indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
  }

  /**
   * Without a sign the pattern need not look. Most stand right behind a letter or a digit, as in a
   * date: there nothing begins.
   */
  private static boolean mayHaveFormula(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (SIGNS.indexOf(cell.charAt(i)) >= 0
          && (i == 0 || !Character.isLetterOrDigit(cell.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }
}
