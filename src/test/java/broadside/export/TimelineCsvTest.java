package broadside.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.data.TimelineData;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells are quoted as RFC 4180 has it, and harmless in a spreadsheet. */
class TimelineCsvTest {
  private static final List<String> HEAD =
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "  =1",
        "\"=1",
        "' =1",
        "\u00a0=1",
        "\uFEFF=1",
        "\uFF1D1",
        "\uFE66x",
        "\uFE62x",
        "\uFE63x",
        "\uFE6Bx",
        "\u207Cx",
        "\u208Ax"
      })
  void cellsThatASpreadsheetWouldRunGetAnApostropheInFront(String cell) {
    assertEquals("'" + cell, TimelineCsv.defused(cell));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a;=1     | a;'=1
          a; +1    | a;' +1
          a;"-1    | a;'"-1
          a\\t@b   | a\\t'@b
          a\uFF1B=1 | a\uFF1B'=1
          a;\uFF1D1 | a;'\uFF1D1
          ;;=1;=2  | ;;'=1;'=2
          =1;=2    | '=1;'=2
          a﹔=1 | a﹔'=1
          a︔﹣1 | a︔'﹣1
          a︐﹫x | a︐'﹫x
          a\u037E=1 | a\u037E'=1
          a\\n=1    | a\\n'=1
          a\\n\\n @1 | a\\n\\n' @1
          a\\r\\n+1 | a\\r\\n'+1
          a;\\t=1+1 | a;\\t'=1+1
          a\\t; =1+1 | a\\t;' =1+1
          a; ; =1+1 | a; ;' =1+1
          a;\\n"@1 | a;\\n'"@1
          \\n@x     | '\\n'@x
          \\t=1     | '\\t'=1
          x\\n- b\\n\\n- c | x\\n- b\\n\\n- c
          """)
  void soDoesWhatSomeProgramsTakeForACell(String cell, String defused) {
    assertEquals(defused.translateEscapes(), TimelineCsv.defused(cell.translateEscapes()));
  }

  @Test
  void soDoesALineThatEndsAsUnicodeHasIt() {
    assertEquals("a\u2028\t'=1", TimelineCsv.defused("a\u2028\t=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a;b",
        "a; b=1",
        "a, -1",
        "a=1",
        "2013-05-06",
        "“=”",
        "1 + 1",
        "/2013-05-13",
        "../2013"
      })
  void othersStayAsTheyAre(String cell) {
    assertEquals(cell, TimelineCsv.defused(cell));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It took <=5 minutes.  | It took <=5 minutes.
          It was <-5 °C &+1     | It was <-5 °C &+1
          a \\<=1@a.example> b | a &lt;'=1@a.example> b
          """)
  void aSignBehindAnAngleBracketIsNoFormula(String text, String cell) {
    assertEquals(
        cell, TimelineCsv.defused(new MarkdownRenderer().toMarkdown(new Markdown(text)).source()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "plain",
        " with spaces ",
        "a,b",
        "a;b",
        "say \"no\"",
        "\"",
        "one\ntwo",
        "one\r\ntwo",
        "x\ty",
        "# no comment",
        "back\\slash",
        "x\u0000\u001b\u007f\u0085\u2028",
        "Ukraїne \uD83C\uDFF4"
      })
  void aCellIsQuotedAsJacksonWouldQuoteIt(String text) throws JsonProcessingException {
    Optional<String> none = Optional.empty();
    TimelineData.Event event =
        new TimelineData.Event(
            "a",
            none,
            none,
            List.of(),
            List.of(),
            text,
            "k",
            none,
            none,
            none,
            none,
            none,
            new Markdown("<b>"),
            List.of());
    TimelineData timeline = new TimelineData("id", "Title", "uk", "Europe/Kyiv", List.of(event));
    assertEquals(
        jackson(HEAD)
            + jackson(
                List.of(
                    "a",
                    "",
                    "",
                    "",
                    "",
                    TimelineCsv.defused(text),
                    "k",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "&lt;b>",
                    "")),
        new TimelineCsv(new MarkdownRenderer()).write(timeline));
  }

  private static String jackson(List<String> row) throws JsonProcessingException {
    CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
    row.forEach(cell -> schema.addColumn("c"));
    return CsvMapper.builder()
        .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
        .build()
        .writer(schema.build())
        .writeValueAsString(row);
  }
}
