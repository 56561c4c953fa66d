package broadside.validation.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in texts, however they are set. */
class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Erik Beispiel said so. | Erik Beispiel",
        "So said ERIK BEISPIEL. | ERIK BEISPIEL",
        "Beispiel, Erik | Beispiel, Erik",
        "Beispiel Erik | Beispiel Erik",
        "**Erik** _Beispiel_ | Erik** _Beispiel",
        "Erik&nbsp;Beispiel | Erik&nbsp;Beispiel",
        "erik-beispiel-calls | erik-beispiel",
        "media/erik_beispiel.jpg | erik_beispiel",
        "[Erik](https://example.org/) Beispiel | Erik](https://example.org/) Beispiel",
        "Ada van der Muster | Ada van der Muster",
        "van der Muster, Ada | van der Muster, Ada",
        "Ада Приклад | Ада Приклад",
        "Erik Beispiels Rechner | -",
        "Frederik Beispiel | -",
        "Erik and Beispiel | -",
        "Erik | -"
      })
  void aNameIsFoundWhole(String text, String typed) {
    Names names = new Names(List.of("Erik Beispiel", "Ada van der Muster", "Ада Приклад"));
    assertEquals(
        typed == null ? List.of() : List.of(typed),
        names.in(NormalizedText.rendered(text)).stream().map(Names.Named::typed).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"İlker O’Neil", "42 43", "Σοφία", "X Æ A-12", "Erik", "משה לוי"})
  void aNameOfAnySortIsFound(String name) {
    Names names = new Names(List.of(name));
    String text = "It was " + name + ", so we heard.";
    assertEquals(1, names.in(NormalizedText.rendered(text)).size());
    assertEquals(1, names.in(NormalizedText.rendered(name.toUpperCase(Locale.ROOT))).size());
  }
}
