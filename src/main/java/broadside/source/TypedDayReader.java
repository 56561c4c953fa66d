package broadside.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people write it, in any of the languages. */
final class TypedDayReader {
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d{4})[-./](?<month>\\d{1,2})(?:[-./](?<day>\\d{1,2}))?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})(?:\\.? ?(?<year>\\d{4}))?\\.?(?!\\d)");

  /** Americans begin with the month. */
  private static final Pattern SLASHES =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’']+|\\d+");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "º", "ª");
  private static final int MONTHS = 12;
  private static final int YEAR = 4;

  private final CalendarNames names;
  private final Set<String> around;

  /**
   * A reader.
   *
   * @param around words that say nothing about when, in lower case
   */
  TypedDayReader(CalendarNames names, Set<String> around) {
    this.names = names;
    this.around = around;
  }

  /** The day in a text in lower case, if nothing else is said there. */
  Optional<TypedDay> read(String text) {
    for (Pattern form : List.of(YEAR_FIRST, SLASHES, DAY_FIRST)) {
      Matcher found = form.matcher(text);
      if (found.find()) {
        String rest = text.substring(0, found.start()) + " " + text.substring(found.end());
        return saysNothing(rest) ? day(form, found) : Optional.empty();
      }
    }
    return inWords(text);
  }

  private boolean saysNothing(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).allMatch(this::isAround);
  }

  private boolean isAround(String word) {
    return around.contains(word) || names.isWeekday(word) || ORDINALS.contains(word);
  }

  private static Optional<TypedDay> day(Pattern form, Matcher found) {
    return form == SLASHES
        ? ofSlashes(found.group(1), found.group(2), found.group(3))
        : Optional.of(
            new TypedDay(
                said(found, "year"), padded(said(found, "month")), padded(said(found, "day"))));
  }

  /** Nobody knows whether 5/6 is in May or in June. */
  private static Optional<TypedDay> ofSlashes(String first, String second, String year) {
    boolean mayBeMonth = Integer.parseInt(first) <= MONTHS;
    boolean mayBeMonthToo = Integer.parseInt(second) <= MONTHS;
    if (mayBeMonth && mayBeMonthToo && !first.equals(second)) {
      return Optional.empty();
    }
    return Optional.of(
        mayBeMonthToo
            ? new TypedDay(year, padded(second), padded(first))
            : new TypedDay(year, padded(first), padded(second)));
  }

  /** "20 September 2024", "September 20th, 2024", "20. 9."; also a year or a day alone. */
  private Optional<TypedDay> inWords(String text) {
    String year = "";
    String month = "";
    String day = "";
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      String said = word.group();
      Optional<Integer> named = names.month(said);
      if (Character.isDigit(said.charAt(0)) && said.length() == YEAR && year.isEmpty()) {
        year = said;
      } else if (Character.isDigit(said.charAt(0)) && said.length() < YEAR - 1 && day.isEmpty()) {
        day = padded(said);
      } else if (named.isPresent() && month.isEmpty()) {
        month = padded(named.get().toString());
      } else if (!isAround(said)) {
        return Optional.empty();
      }
    }
    return Optional.of(new TypedDay(year, month, day));
  }

  private static String said(Matcher found, String group) {
    return Optional.ofNullable(found.group(group)).orElse("");
  }

  private static String padded(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
