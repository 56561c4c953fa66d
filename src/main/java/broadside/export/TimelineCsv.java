package broadside.export;

import broadside.data.TimelineData;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the timeline as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, as OWASP advises.
 */
final class TimelineCsv {
  private static final Pattern FORMULA =
      Pattern.compile("^(?:[\\t\\r]|[\\s\\p{Z}\\uFEFF\"']*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "when",
          "part",
          "after",
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
    CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n").setUseHeader(true);
    COLUMNS.forEach(schema::addColumn);
    try {
      return CsvMapper.builder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build()
          .writer(schema.build())
          .writeValueAsString(timeline.events().stream().map(TimelineCsv::row).toList());
    } catch (JsonProcessingException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static List<String> row(TimelineData.Event event) {
    return Stream.of(
            event.id(),
            text(event.when()),
            text(event.part()),
            String.join(" ", event.after()),
            event.label(),
            event.kind(),
            text(event.phase()),
            text(event.milestone()),
            event.certainty(),
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
