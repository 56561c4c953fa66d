package broadside.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the head of a bundle says of its language. */
class LanguageRulesTest {
  /** Their "many" is of round millions in words: "un million de". */
  private static final Set<String> MANY_OF_MILLIONS = Set.of("fr", "es", "it");

  static Stream<String> languages() {
    return Languages.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void thePluralFormsAreThoseOfTheUnicodeCldr(String language) {
    Set<String> expected =
        new TreeSet<>(PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords());
    if (MANY_OF_MILLIONS.contains(language)) {
      expected.remove("many");
    }
    assertEquals(expected, new TreeSet<>(LanguageRules.of(language).plurals()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aPrepositionGovernsCasesThatTheLanguageHas(String language) {
    LanguageRules rules = LanguageRules.of(language);
    assertEquals(rules.cases().isEmpty(), rules.prepositions().isEmpty());
    rules
        .prepositions()
        .forEach((word, cases) -> assertTrue(rules.cases().containsAll(cases), language + word));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasWordsForTheSignsOfAnAddress(String language) {
    LanguageRules rules = LanguageRules.of(language);
    assertFalse(rules.at().isEmpty() || rules.dot().isEmpty());
  }

  @Test
  void aLanguageWithoutABundleHasNoRules() {
    assertThrows(IllegalArgumentException.class, () -> LanguageRules.of("xx"));
  }
}
