package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.time.Window;
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
  /** That one event came before another, and where that stands. */
  private record Said(Event first, Event second, Place place) {}

  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Event> events = new LinkedHashMap<>();
    incident.events().forEach(event -> events.putIfAbsent(event.id(), event));
    List<Said> said = events.values().stream().flatMap(event -> said(event, events)).toList();
    Map<String, List<String>> before = new LinkedHashMap<>();
    events.keySet().forEach(id -> before.put(id, new ArrayList<>()));
    said.forEach(pair -> before.get(pair.second().id()).add(pair.first().id()));
    Circles circles = new Circles(before);
    Map<String, Event> dated = dated(events, before, circles, incident);
    return said.stream().flatMap(pair -> check(pair, circles, dated, incident).stream());
  }

  private static Stream<Said> said(Event event, Map<String, Event> events) {
    Place place = event.place();
    Stream<Said> after =
        event.time().after().stream()
            .filter(events::containsKey)
            .map(id -> new Said(events.get(id), event, place.child("after").at(id)));
    Stream<Said> before =
        event.time().before().stream()
            .filter(events::containsKey)
            .map(id -> new Said(event, events.get(id), place.child("before").at(id)));
    return Stream.concat(after, before);
  }

  private static Optional<Diagnostic> check(
      Said said, Circles circles, Map<String, Event> dated, Incident incident) {
    String first = said.first().id();
    String second = said.second().id();
    if (first.equals(second)) {
      return Optional.of(Diagnostic.error(said.place(), "after-itself", first));
    }
    if (circles.joins(second, first)) {
      return Optional.of(Diagnostic.error(said.place(), "cycle-in-after", second, first));
    }
    Window end = said.second().time().end(incident.zone());
    return Optional.ofNullable(dated.get(first))
        .filter(earlier -> end.isBefore(start(earlier, incident)))
        .map(
            earlier ->
                Diagnostic.error(said.place(), "order-contradicts-dates", second, earlier.id()));
  }

  /**
   * For each event itself, if it has a time; otherwise the latest of the nearest ones with a time
   * that it came after.
   */
  private static Map<String, Event> dated(
      Map<String, Event> events,
      Map<String, List<String>> before,
      Circles circles,
      Incident incident) {
    Map<String, Event> dated = new HashMap<>();
    for (String id : circles.targetsFirst()) {
      Event event = events.get(id);
      Optional<Event> latest =
          event.time().when().isPresent()
              ? Optional.of(event)
              : before.get(id).stream()
                  .flatMap(anchor -> Optional.ofNullable(dated.get(anchor)).stream())
                  .max(Comparator.comparing(earlier -> start(earlier, incident).from()));
      latest.ifPresent(found -> dated.put(id, found));
    }
    return dated;
  }

  private static Window start(Event event, Incident incident) {
    return event.time().start(incident.zone());
  }
}
