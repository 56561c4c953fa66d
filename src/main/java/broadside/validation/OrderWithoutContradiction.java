package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.time.Window;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code after} says can be: nothing follows itself, and no date says the opposite. */
final class OrderWithoutContradiction implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Event> events =
        incident.events().stream()
            .collect(
                Collectors.toMap(
                    Event::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    Map<String, List<String>> after = new LinkedHashMap<>();
    events.forEach((id, event) -> after.put(id, event.time().after()));
    Circles circles = new Circles(after);
    Map<String, Event> dated = dated(events, circles, incident);
    return events.values().stream()
        .flatMap(
            event ->
                event.time().after().stream()
                    .filter(events::containsKey)
                    .flatMap(anchor -> check(event, anchor, circles, dated, incident).stream()));
  }

  private static Optional<Diagnostic> check(
      Event event, String anchor, Circles circles, Map<String, Event> dated, Incident incident) {
    Place place = event.place().child("after").at(anchor);
    if (event.id().equals(anchor)) {
      return Optional.of(Diagnostic.error(place, "after-itself", event.id()));
    }
    if (circles.joins(event.id(), anchor)) {
      return Optional.of(Diagnostic.error(place, "cycle-in-after", event.id(), anchor));
    }
    return Optional.ofNullable(dated.get(anchor))
        .filter(before -> event.time().end(incident.zone()).isBefore(start(before, incident)))
        .map(before -> Diagnostic.error(place, "order-contradicts-dates", event.id(), before.id()));
  }

  /**
   * For each event itself, if it has a time; otherwise the latest of the nearest ones with a time
   * that it came after.
   */
  private static Map<String, Event> dated(
      Map<String, Event> events, Circles circles, Incident incident) {
    Map<String, Event> dated = new HashMap<>();
    for (String id : circles.targetsFirst()) {
      Event event = events.get(id);
      Optional<Event> latest =
          event.time().when().isPresent()
              ? Optional.of(event)
              : event.time().after().stream()
                  .flatMap(anchor -> Optional.ofNullable(dated.get(anchor)).stream())
                  .max(Comparator.comparing(before -> start(before, incident).from()));
      latest.ifPresent(found -> dated.put(id, found));
    }
    return dated;
  }

  private static Window start(Event event, Incident incident) {
    return event.time().start(incident.zone());
  }
}
