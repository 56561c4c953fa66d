package broadside.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadside.data.StatisticsData;
import broadside.data.TimelineData;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON of records has the bytes that Jackson's databind would make. */
class JsonTest {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  /** A record that nothing writes. */
  public record Unknown(Object value) {}

  /** A text is its source. */
  interface SourceOnly {
    @JsonValue
    String source();
  }

  static List<Record> data() {
    Optional<String> none = Optional.empty();
    TimelineData.Event bare =
        new TimelineData.Event(
            "a",
            none,
            none,
            List.of(),
            List.of(),
            "",
            "",
            none,
            none,
            none,
            none,
            none,
            new Markdown(""),
            List.of());
    TimelineData.Event full =
        new TimelineData.Event(
            "b",
            Optional.of("2013-05-06"),
            Optional.of("morning"),
            List.of("a"),
            List.of("c"),
            "In the morning of 6 May",
            "attack",
            Optional.of("flood"),
            Optional.of("started"),
            Optional.of("confirmed"),
            Optional.of("Наші адміністратори"),
            Optional.of(
                "\"Quotes\" \\ and </script>"
                    + "Lines\nand\ttabs \u0000 \u001b \u007f \u0085 \u2028 \uD83C\uDFF4 \uD83C"),
            new Markdown("*Words*"),
            List.of("one", "two"));
    return List.of(
        new TimelineData("id", "Title", "uk", "Europe/Kyiv", List.of()),
        new TimelineData("id", "Title", "uk", "Europe/Kyiv", List.of(bare, full)),
        new StatisticsData.Count(
            Long.MIN_VALUE,
            OptionalLong.of(Long.MAX_VALUE),
            "day",
            "P1D",
            Optional.of("P2D"),
            true),
        new StatisticsData.Count(0, OptionalLong.empty(), "day", "P0D", none, false),
        new StatisticsData.FigureData(
            "id", none, Optional.of("5"), List.of(), "five", true, Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("data")
  void aRecordIsWrittenAsDatabindWouldWriteIt(Record data) throws JsonProcessingException {
    assertEquals(
        databind(PropertyNamingStrategies.LOWER_CAMEL_CASE, data),
        new Json(new MarkdownRenderer()).write(data));
  }

  @ParameterizedTest
  @MethodSource("data")
  void namesInSnakeCaseAreThoseOfDatabind(Record data) throws JsonProcessingException {
    assertEquals(
        databind(PropertyNamingStrategies.SNAKE_CASE, data),
        Json.inSnakeCase(new MarkdownRenderer()).write(data));
  }

  @Test
  void whatHasNoPlaceInJsonIsRefused() {
    Unknown unknown = new Unknown(Thread.currentThread());
    Json json = new Json(new MarkdownRenderer());
    assertThrows(IllegalStateException.class, () -> json.write(unknown));
  }

  private static String databind(PropertyNamingStrategy naming, Record data)
      throws JsonProcessingException {
    return JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addMixIn(Markdown.class, SourceOnly.class)
            .propertyNamingStrategy(naming)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build()
            .writer(new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES))
            .writeValueAsString(data)
        + "\n";
  }
}
