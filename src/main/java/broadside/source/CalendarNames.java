package broadside.source;

import broadside.language.Languages;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The names of months and weekdays in all languages that Broadside writes, as people type them:
 * whole and abbreviated, in any grammatical form that Unicode CLDR knows.
 */
final class CalendarNames {
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** In Hebrew "in May" is one word. */
  private static final String IN = "ב";

  private static final List<Locale> LOCALES =
      Stream.concat(Languages.ALL.stream(), Stream.of("de-AT"))
          .map(Locale::forLanguageTag)
          .toList();

  private final Map<String, Integer> months = new HashMap<>();
  private final Set<String> weekdays = new HashSet<>();

  /** All of them, collected anew: only a fault asks for them. */
  CalendarNames() {
    for (Month month : Month.values()) {
      names(style -> locale -> month.getDisplayName(style, locale))
          .forEach(name -> months.putIfAbsent(name, month.getValue()));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      names(style -> locale -> day.getDisplayName(style, locale)).forEach(weekdays::add);
    }
  }

  private static Stream<String> names(Function<TextStyle, Function<Locale, String>> name) {
    return STYLES.stream()
        .flatMap(
            style ->
                LOCALES.stream().map(locale -> plain(name.apply(style).apply(locale), locale)));
  }

  private static String plain(String name, Locale locale) {
    String small = name.toLowerCase(locale);
    return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
  }

  /** The number of the month that a word names, in lower case and without a full stop. */
  Optional<Integer> month(String word) {
    return Optional.ofNullable(months.get(word))
        .or(() -> Optional.ofNullable(months.get(word.startsWith(IN) ? word.substring(1) : word)));
  }

  /** Whether a word names a day of the week. */
  boolean isWeekday(String word) {
    return weekdays.contains(word);
  }
}
