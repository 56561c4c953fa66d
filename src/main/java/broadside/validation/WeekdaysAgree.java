package broadside.validation;

import static java.util.stream.Collectors.toSet;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.Phase;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import broadside.model.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A weekday in the text of an event is one of its days; in that of a phase, one of the days of its
 * events and of those that the text names.
 */
final class WeekdaysAgree implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Allowances allowed = Allowances.of(incident.allow());
    WeekdayNames names = new WeekdayNames(Locale.forLanguageTag(incident.language()));
    return IncidentText.all(incident).stream()
        .flatMap(
            text ->
                Stream.concat(
                    text.event().stream().flatMap(event -> check(text.text(), event, names)),
                    text.phase().stream()
                        .map(phase -> told(text.text(), phase, incident))
                        .flatMap(events -> check(text.text(), events, names))))
        .filter(finding -> !allowed.permits(finding.place().excerpt().orElseThrow().words()));
  }

  /** Most texts name no weekday: what days the event has is asked for those that do. */
  private static Stream<Diagnostic> check(Text text, Event event, WeekdayNames names) {
    List<DayOfWeek> named = names.in(text);
    Set<DayOfWeek> days = named.isEmpty() ? Set.of() : days(event);
    return days.isEmpty()
        ? Stream.empty()
        : named.stream()
            .filter(day -> !days.contains(day))
            .map(day -> wrong(text.place().at(names.of(day)), event, names.of(days)));
  }

  private static List<Event> told(Text text, Phase phase, Incident incident) {
    Set<String> named = text.placeholders().stream().map(Placeholder::name).collect(toSet());
    return incident.events().stream()
        .filter(
            event ->
                event.phase().equals(Optional.of(phase.id()))
                    || named.contains(Placeholder.Kind.TIME.name(event.id())))
        .toList();
  }

  private static Stream<Diagnostic> check(Text text, List<Event> events, WeekdayNames names) {
    List<DayOfWeek> named = names.in(text);
    List<Set<DayOfWeek>> days =
        named.isEmpty() ? List.of() : events.stream().map(WeekdaysAgree::days).toList();
    Set<DayOfWeek> all = EnumSet.noneOf(DayOfWeek.class);
    days.forEach(all::addAll);
    return days.stream().anyMatch(Set::isEmpty) || days.isEmpty()
        ? Stream.empty()
        : named.stream()
            .filter(day -> !all.contains(day))
            .map(names::of)
            .map(
                name ->
                    Diagnostic.error(
                        text.place().at(name), "wrong-weekday-of-phase", name, names.of(all)));
  }

  private static Diagnostic wrong(Place place, Event event, String days) {
    String name = place.excerpt().orElseThrow().words();
    return Diagnostic.error(
        place, "wrong-weekday", name, event.time().when().orElseThrow().notation(), days);
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
