package broadside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import broadside.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the look of every phrase in every language. */
class PhraseShapeTest {
  /** A space before a mark that closes; French has a no-break space before some of them. */
  private static final Pattern SPACE_BEFORE_MARK = Pattern.compile("\\s[.,;:!?)]");

  private static final Pattern FRENCH_SPACE = Pattern.compile("[\\u00A0\\u202F][;:!?]");

  static Stream<String> languages() {
    return Languages.ALL.stream();
  }

  private static List<String> told(String language) {
    PhraseCases cases = new PhraseCases(language);
    List<String> told = new ArrayList<>();
    PhraseCases.lines("times.csv").forEach(line -> told.add(cases.time(line)));
    PhraseCases.lines("figures.csv").forEach(line -> told.add(cases.figure(line)));
    return told;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noPhraseHasTracesOfItsPattern(String language) {
    for (String phrase : told(language)) {
      assertFalse(phrase.contains("{") || phrase.contains("}"), phrase);
      assertFalse(phrase.contains("'"), phrase);
      assertFalse(phrase.contains("null"), phrase);
      assertFalse(phrase.contains("#"), phrase);
      assertFalse(phrase.contains("|"), phrase);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noPhraseHasASpaceTooMany(String language) {
    for (String phrase : told(language)) {
      assertEquals(phrase.strip(), phrase);
      assertFalse(phrase.isEmpty(), language);
      assertFalse(Pattern.compile("[\\s\\u00A0\\u202F]{2}").matcher(phrase).find(), phrase);
      String french = FRENCH_SPACE.matcher(phrase).replaceAll("");
      boolean isFrench = language.equals("fr");
      assertFalse(
          Pattern.compile("[\\s\\u00A0\\u202F][.,;:!?)]")
              .matcher(isFrench ? french : phrase)
              .find(),
          phrase);
      assertFalse(SPACE_BEFORE_MARK.matcher(phrase).find(), phrase);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noLabelHasASpaceTooManyOrAnAsciiApostrophe(String language) {
    Phrases phrases = Phrases.of(language);
    for (String key : phrases.keys()) {
      String pattern = phrases.say(key);
      boolean isSeparator = key.startsWith("working.") || key.startsWith("list.");
      if (!isSeparator) {
        assertEquals(pattern.strip(), pattern, language + " " + key);
      }
      assertFalse(pattern.contains("'"), language + " " + key);
      assertFalse(pattern.contains("  "), language + " " + key);
      assertFalse(pattern.contains("\""), language + " " + key);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyYearHasItsMonthsAndEveryWeekItsDays(String language) {
    Phrases phrases = Phrases.of(language);
    for (String key : phrases.keys()) {
      boolean isMonths = key.equals("months") || key.startsWith("months.");
      if (isMonths || key.equals("weekdays") || key.startsWith("weekdays.")) {
        List<String> names = phrases.names(key);
        assertEquals(isMonths ? 12 : 7, names.size(), language + " " + key);
        Set<String> different = new TreeSet<>(names);
        assertEquals(names.size(), different.size(), language + " " + key);
        names.forEach(name -> assertEquals(name.strip(), name, language + " " + key));
        assertFalse(names.contains(""), language + " " + key);
      }
    }
  }

  @Test
  void noTwoLanguagesCallThemselvesTheSame() {
    Set<String> names = new TreeSet<>();
    Languages.ALL.forEach(language -> names.add(Phrases.of(language).say("language.name")));
    assertEquals(Languages.ALL.size(), names.size());
  }
}
