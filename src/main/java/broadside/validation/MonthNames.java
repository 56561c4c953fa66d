package broadside.validation;

import broadside.language.LanguageRules;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the months are called in a language, alone and in dates.
 *
 * @param names in small letters
 */
record MonthNames(Set<String> names) {
  static MonthNames of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Stream<String> also = LanguageRules.of(language).alsoMonths().stream();
    return new MonthNames(
        Stream.concat(names(locale), also)
            .map(name -> name.toLowerCase(Locale.ROOT).replace(".", ""))
            .collect(Collectors.toSet()));
  }

  private static Stream<String> names(Locale locale) {
    return Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
        .flatMap(
            style -> Arrays.stream(Month.values()).map(of -> of.getDisplayName(style, locale)));
  }

  /** Whether a word is such a name, however it is capitalised. */
  boolean has(String word) {
    return names.contains(word.toLowerCase(Locale.ROOT));
  }
}
