package broadside.model.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.model.Languages;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plural forms that a language needs are those of the Unicode CLDR. */
class PluralFormsTest {
  /** Their "many" is of round millions in words: "un million de". */
  private static final Set<String> MANY_OF_MILLIONS = Set.of("fr", "es", "it");

  static Stream<String> languages() {
    return Languages.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theyAreThoseOfIcu(String language) {
    Set<String> expected =
        new TreeSet<>(PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords());
    if (MANY_OF_MILLIONS.contains(language)) {
      expected.remove("many");
    }
    assertEquals(expected, new TreeSet<>(PluralForms.of(language)));
  }
}
