package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A weekday in the text of an event is one of its days. */
final class WeekdaysAgree implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Allowances allowed = Allowances.of(incident.allow());
    Locale locale = Locale.forLanguageTag(incident.language());
    return IncidentText.all(incident).stream()
        .filter(text -> text.event().isPresent())
        .flatMap(text -> check(text, text.event().orElseThrow(), locale))
        .filter(finding -> !allowed.permits(finding.place().excerpt().orElseThrow()));
  }

  private static Stream<Diagnostic> check(IncidentText text, Event event, Locale locale) {
    Set<DayOfWeek> days = days(event);
    if (days.isEmpty()) {
      return Stream.empty();
    }
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> !days.contains(day))
        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
        .filter(name -> text.text().literals().stream().anyMatch(words -> mentions(words, name)))
        .map(
            name ->
                Diagnostic.error(
                    text.text().place().at(name),
                    "wrong-weekday",
                    name,
                    event.time().when().orElseThrow().notation(),
                    names(days, locale)));
  }

  private static boolean mentions(String words, String name) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", flags)
        .matcher(words)
        .find();
  }

  private static String names(Set<DayOfWeek> days, Locale locale) {
    return String.join(
        ", ", days.stream().map(day -> day.getDisplayName(TextStyle.FULL, locale)).toList());
  }

  /** The weekdays of the days on which an event may have happened; empty if any will do. */
  private static Set<DayOfWeek> days(Event event) {
    When when = event.time().when().orElse(null);
    if (when == null || !isClosed(when)) {
      return Set.of();
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    LocalDate last = when.lastPoint().lastDay();
    LocalDate day = when.firstPoint().firstDay();
    while (!day.isAfter(last) && days.size() < DayOfWeek.values().length) {
      days.add(day.getDayOfWeek());
      day = day.plusDays(1);
    }
    return days;
  }

  private static boolean isClosed(When when) {
    return !(when instanceof When.Interval)
        || (when instanceof When.Interval interval
            && interval.start().point().isPresent()
            && interval.end().point().isPresent());
  }
}
