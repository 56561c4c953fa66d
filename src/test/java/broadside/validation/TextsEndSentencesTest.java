package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.Records;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text of the statement that the next one would be glued to draws a warning. */
class TextsEndSentencesTest {
  private static final String WARNING = "text-without-end";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It began | true",
        "It began, see [our page](https://example.org/) | true",
        "It began. | false",
        "Did it begin? | false",
        "“It began.” | false",
        "(It *began.*) | false",
        "**It began!** | false"
      })
  void isWarnedOfWhereAnotherTextFollows(String text, boolean isWarnedOf) {
    String first = "  - {id: a, when: 2013-05-01, kind: attack, text: \"%s\"}\n".formatted(text);
    String second = "  - {id: b, when: 2013-05-02, kind: attack, text: \"It went on\"}\n";
    assertEquals(isWarnedOf ? List.of(WARNING) : List.of(), findings(first + second));
    assertEquals(List.of(), findings(first), "nothing follows");
  }

  private static List<String> findings(String events) {
    return Records.findings("events:\n" + events + "statement: {headline: H}\n");
  }
}
