package broadside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers of a language misread in the labels of the site, and how these stand now. */
class LabelsTest {
  @ParameterizedTest
  @CsvSource({
    "en, Lessons for others",
    "uk, Уроки для інших",
    "de, Lehren für andere",
    "cs, Poučení pro ostatní",
    "pl, Wnioski dla innych",
    "ru, Уроки для других"
  })
  void whatOthersCanLearnIsCalledByItsName(String language, String heading) {
    Phrases phrases = Phrases.of(language);
    assertEquals(heading, phrases.say("ui.lessons"));
    assertEquals(heading + ": {title}", phrases.say("ui.lessons.title"));
  }

  @ParameterizedTest
  @CsvSource({"en, –", "de, –", "cs, –", "uk, —", "ru, —"})
  void theDashIsThatOfTheLanguage(String language, String dash) {
    Phrases phrases = Phrases.of(language);
    assertEquals(dash, phrases.say("ui.dash"));
  }

  @ParameterizedTest
  @CsvSource({"uk, Точно", "ru, Точно", "en, Certain"})
  void whatIsCertainIsNotCalledLikely(String language, String label) {
    assertEquals(label, Phrases.of(language).say("ui.columns.known"));
  }
}
