package broadside.language;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the months are called in a language, alone and in dates, as Unicode CLDR and the bundle know
 * them.
 *
 * @param numbers by name, in small letters and without a full stop: the number of the month
 */
public record MonthNames(Map<String, Integer> numbers) {
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** Those of a language, collected anew: only a fault asks for them. */
  public static MonthNames of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Map<String, Integer> numbers = new HashMap<>();
    for (Month month : Month.values()) {
      for (TextStyle style : STYLES) {
        numbers.put(plain(month.getDisplayName(style, locale)), month.getValue());
      }
    }
    LanguageRules.of(language)
        .alsoMonths()
        .forEach((name, number) -> numbers.put(plain(name), number));
    return new MonthNames(numbers);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** The number of the month that a word names, however it is capitalised. */
  public Optional<Integer> number(String word) {
    return Optional.ofNullable(numbers.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a word is such a name. */
  public boolean has(String word) {
    return number(word).isPresent();
  }
}
