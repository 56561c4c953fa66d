package broadside.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineCsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "  =1",
        "\"=1",
        "' =1",
        "\n@x",
        "\u00a0=1",
        "\uFEFF=1",
        "\uFF1D1"
      })
  void cellsThatASpreadsheetWouldRunAreDefused(String cell) {
    assertEquals("'" + cell, TimelineCsv.defused(cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a=1", "2013-05-06", "“=”", "1 + 1", "/2013-05-13", "../2013"})
  void othersStayAsTheyAre(String cell) {
    assertEquals(cell, TimelineCsv.defused(cell));
  }
}
