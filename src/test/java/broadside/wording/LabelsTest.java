package broadside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
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
  @CsvSource({"fr, '\u00A0:', '\u202F;'", "de, :, ;"})
  void frenchHasASpaceBeforeAColonAndASemicolon(String language, String colon, String semicolon) {
    Phrases phrases = Phrases.of(language);
    assertEquals(colon, phrases.say("ui.colon"));
    assertEquals(semicolon, phrases.say("ui.semicolon"));
  }

  @ParameterizedTest
  @CsvSource({"uk, Точно", "ru, Точно", "en, Certain"})
  void whatIsCertainIsNotCalledLikely(String language, String label) {
    assertEquals(label, Phrases.of(language).say("ui.columns.known"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2013-05-06T09:30~/2013-05-06T11:00, '6 May 2013, about 09:30 – 11:00'",
    "de, 2013-05-06T09:30/2013-05-06T11:00?, '6. Mai 2013, 09:30 Uhr bis 11:00 Uhr (unsicher)'",
    "de, 2013-05-06T09:30~/2013-05-06T11:00, '6. Mai 2013, gegen 09:30 bis 11:00 Uhr'",
    "en, 2013-05-06T09:30Z/2013-05-06T11:00+02:00, '6 May 2013, 09:30 (UTC) – 11:00 (UTC+02:00)'"
  })
  void theDayOfClockTimesInDoubtOrOfTwoZonesIsNamedOnce(String language, String when, String told) {
    String label = new PhraseCases(language).time(when + ";;;;label");
    assertEquals(told, label.replace('\u00A0', ' '));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, 'E, possibly 1 more'",
    "it, 1, 'E, forse un altro'",
    "it, 2, 'E, forse altri 2'"
  })
  void oneMoreIsToldAsOne(String language, String more, String told) {
    assertEquals(
        told, Phrases.of(language).say("ui.columns.both", Map.of("events", "E", "n", more)));
  }

  @ParameterizedTest
  @CsvSource({
    "de, ein bis zwei Stunden später",
    "es, entre una y dos horas después",
    "it, da una a due ore più tardi",
    "nl, één tot twee uur later"
  })
  void oneToTwoAreWordsOfOneKind(String language, String told) {
    assertEquals(told, new PhraseCases(language).time(";;1..2 hours;2013-05-06;prose"));
  }
}
