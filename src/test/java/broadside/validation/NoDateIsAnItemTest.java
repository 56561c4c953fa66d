package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.testing.Records;
import broadside.testing.TestWorkspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date that Markdown would read as the first item of a list draws a warning. */
class NoDateIsAnItemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 1. Mai begann es. | true",
        "de | Es begann.\\n1. Mai: es begann. | true",
        "de | > 1. Mai begann es. | true",
        "cs | 1. května začal útok. | true",
        "en | 1. Jan was the first. | true",
        "uk | 1. травня почалося. | true",
        "de | 1\\\\. Mai begann es. | false",
        "de | 2. Mai begann es. | false",
        "de | Am 1. Mai begann es. | false",
        "de | 1. Wir schrieben. | false",
        "cs | 1. května. | true"
      })
  void isWarnedOf(String language, String text, boolean isWarnedOf) {
    String event = "- {id: a, when: 2013-05-01, kind: attack, text: \"%s\"}\n".formatted(text);
    String record =
        Records.file("events:\n" + event).replace("language: en", "language: " + language);
    assertEquals(
        isWarnedOf ? List.of("date-as-item") : List.of(),
        Records.findings(Map.of(TestWorkspace.INCIDENT, record)).stream()
            .map(Diagnostic::id)
            .toList());
  }
}
