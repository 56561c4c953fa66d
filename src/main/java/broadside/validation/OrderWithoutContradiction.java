package broadside.validation;

import broadside.analysis.Timeline;
import broadside.diagnostic.Diagnostic;
import broadside.edition.Audience;
import broadside.edition.Projection;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.time.Window;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code after} and {@code before} say can be: no circle, and no date says the opposite. */
final class OrderWithoutContradiction implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Event> events = new LinkedHashMap<>();
    incident.events().forEach(event -> events.putIfAbsent(event.id(), event));
    List<Said> said =
        events.values().stream()
            .flatMap(Said::by)
            .filter(pair -> events.keySet().containsAll(List.of(pair.first(), pair.second())))
            .toList();
    Order order = Order.of(events, said, incident.zone());
    Map<String, Event> dated = order.dated();
    List<Diagnostic> found =
        said.stream().flatMap(pair -> order.check(pair, dated).stream()).toList();
    return found.isEmpty() && !said.isEmpty() ? sums(incident, said) : found.stream();
  }

  /** What no date says by itself, but dates and how long after each other things happened. */
  private static Stream<Diagnostic> sums(Incident incident, List<Said> said) {
    return Projection.of(incident, Audience.INTERNAL).stream()
        .flatMap(edition -> Timeline.contradictions(edition).stream())
        .flatMap(
            pair ->
                said.stream()
                    .filter(each -> each.first().equals(pair.first()))
                    .filter(each -> each.second().equals(pair.second())))
        .map(
            pair ->
                Diagnostic.error(
                    pair.place(), "order-contradicts-times", pair.second(), pair.first()));
  }

  /**
   * What is said of the order of events.
   *
   * @param before the ids of those that came right before each
   * @param circles what of that leads back to itself
   */
  private record Order(
      Map<String, Event> events, Map<String, List<String>> before, Circles circles, ZoneId zone) {

    static Order of(Map<String, Event> events, List<Said> said, ZoneId zone) {
      Map<String, List<String>> before = new LinkedHashMap<>();
      events.keySet().forEach(id -> before.put(id, new ArrayList<>()));
      said.forEach(pair -> before.get(pair.second()).add(pair.first()));
      return new Order(events, before, new Circles(before), zone);
    }

    Optional<Diagnostic> check(Said said, Map<String, Event> dated) {
      String first = said.first();
      String second = said.second();
      if (first.equals(second)) {
        return Optional.of(Diagnostic.error(said.place(), "after-itself", first));
      }
      if (circles.joins(second, first)) {
        return Optional.of(Diagnostic.error(said.place(), "cycle-in-after", second, first));
      }
      Window end = events.get(second).time().end(zone);
      return Optional.ofNullable(dated.get(first))
          .filter(earlier -> end.isBefore(start(earlier)))
          .map(
              earlier ->
                  Diagnostic.error(said.place(), "order-contradicts-dates", second, earlier.id()));
    }

    /**
     * For each event itself, if it has a time; otherwise the latest of the nearest ones with a time
     * that it came after.
     */
    Map<String, Event> dated() {
      Map<String, Event> dated = new HashMap<>();
      for (String id : circles.targetsFirst()) {
        Event event = events.get(id);
        Optional<Event> latest =
            event.time().when().isPresent()
                ? Optional.of(event)
                : before.get(id).stream()
                    .flatMap(anchor -> Optional.ofNullable(dated.get(anchor)).stream())
                    .max(Comparator.comparing(earlier -> start(earlier).from()));
        latest.ifPresent(found -> dated.put(id, found));
      }
      return dated;
    }

    private Window start(Event event) {
      return event.time().start(zone);
    }
  }
}
