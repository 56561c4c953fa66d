package broadside.source;

import broadside.language.Languages;
import broadside.language.MonthNames;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of months and weekdays in all languages that Broadside writes, as people type them. */
final class CalendarNames {
  private final List<MonthNames> months = Languages.ALL.stream().map(MonthNames::of).toList();
  private final Set<String> weekdays =
      Languages.ALL.stream()
          .map(Locale::forLanguageTag)
          .flatMap(CalendarNames::weekdays)
          .collect(Collectors.toSet());

  private static Stream<String> weekdays(Locale locale) {
    return Arrays.stream(DayOfWeek.values())
        .flatMap(
            day ->
                Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                    .map(style -> day.getDisplayName(style, locale)))
        .map(name -> name.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** The number of the month that a word names, in the first language that has it. */
  Optional<Integer> month(String word) {
    return months.stream().flatMap(names -> names.number(word).stream()).findFirst();
  }

  /** Whether a word in lower case names a day of the week. */
  boolean isWeekday(String word) {
    return weekdays.contains(word);
  }
}
