package broadside.export;

import broadside.data.TimelineData;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the timeline as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, as OWASP advises.
 */
final class TimelineCsv {
  private static final Pattern FORMULA =
      Pattern.compile("^(?:[\\t\\r]|[\\s\\p{Z}\\uFEFF\"']*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");
  private static final Pattern SPECIAL = Pattern.compile("[,\"\r\n]");
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

  private TimelineCsv() {}

  static String write(TimelineData timeline) {
    return Stream.concat(Stream.of(COLUMNS), timeline.events().stream().map(TimelineCsv::row))
        .map(row -> row.stream().map(TimelineCsv::quoted).collect(Collectors.joining(",", "", END)))
        .collect(Collectors.joining());
  }

  private static String quoted(String cell) {
    return SPECIAL.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static List<String> row(TimelineData.Event event) {
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
            event.text(),
            String.join("; ", event.sources()))
        .map(TimelineCsv::defused)
        .toList();
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }

  /** Also behind white space and quotation marks, which some programs drop when they import. */
  static String defused(String cell) {
    return FORMULA.matcher(cell).find() ? "'" + cell : cell;
  }
}
