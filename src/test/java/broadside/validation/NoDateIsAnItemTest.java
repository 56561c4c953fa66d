package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.testing.Records;
import broadside.testing.TestWorkspace;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "de | 1. Jänner war es. | true",
        "he | 1. במאי התחיל. | true",
        "cs | 1. máje začal. | true",
        "es | 1. de mayo empezó. | true",
        "en | 1. {when} it began. | true",
        "en | 1. We may have written. | false",
        "de | 1. Wir schrieben.\\n2. Wir warteten. | false",
        "cs | 1. května. | true",
        "de | - 1. Mai fiel er aus.\\n- Dann kam er. | true",
        "de | 3. 1. Mai fiel er aus. | true",
        "de | 1. **Mai** begann es. | true",
        "de | 1. „Mai“ begann es. | true",
        "de | 1. *Mai* begann es. | true"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 1. Vorsitzender ist er. | ordinal-as-item",
        "cs | 1. místopředseda psal. | ordinal-as-item",
        "pl | 1. zastępca pisał. | ordinal-as-item",
        "de | 1. 300 Mails kamen. | ordinal-as-item number-without-figure",
        "de | 1. „Vorsitzender“ heißt er. | ordinal-as-item",
        "de | '- 1. Vorsitzender: sie.\\n- Vertreter: er.' | ordinal-as-item",
        "de | 1. Es begann.\\n2. Es endete. | ''",
        "sv | 1. Den började. | ''"
      })
  void anItemAloneIsDoubtedWhereOrdinalsHaveADot(String language, String text, String found) {
    String event = "- {id: a, when: 2013-05-01, kind: attack, text: \"%s\"}\n".formatted(text);
    assertEquals(found, ids("events:\n" + event, language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cs", "de", "en", "es", "fr", "he", "it", "nl", "pl", "ru", "sv", "uk"})
  void theFirstOfEachMonthIsADateInEachLanguage(String language) {
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
        String name = month.getDisplayName(style, Locale.forLanguageTag(language));
        String event = "- {id: a, when: 2013-01-01, kind: attack, text: \"1. %s abcd.\"}\n";
        assertEquals("date-as-item", ids("events:\n" + event.formatted(name), language), name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, date-as-item", "1, ordinal-as-item", "2, ''", "about 1, ''"})
  void aFigureIsANumberToo(String value, String found) {
    String text = found.startsWith("date") ? "{o}. Mai war es." : "{o}. Angriff in Folge.";
    String event = "- {id: a, when: 2013-05-01, kind: attack, text: \"%s\"}\n".formatted(text);
    assertEquals(found, ids("figures: {o: %s}\nevents:\n".formatted(value) + event, "de"));
  }

  @Test
  void lessonsAndWhatThePublisherSaysAreMarkdownToo() {
    String event =
        "- {id: a, when: 2013-05-01, kind: attack, text: Es war., lesson: 1. Mai war es.}\n";
    assertEquals("date-as-item", ids("events:\n" + event, "de"));
    String publisher =
        """
        name: Partei
        base-url: https://example.org/incidents
        languages: [de]
        boilerplate: 1. Mai ist unser Tag.
        """;
    assertEquals(
        List.of("date-as-item"),
        Records.findings(Map.of("publisher.yaml", publisher)).stream()
            .map(Diagnostic::id)
            .toList());
  }

  private static String ids(String record, String language) {
    String file = Records.file(record).replace("language: en", "language: " + language);
    return Records.findings(Map.of(TestWorkspace.INCIDENT, file)).stream()
        .map(Diagnostic::id)
        .collect(Collectors.joining(" "));
  }
}
