package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code after} says can be: nothing follows itself, and no date says the opposite. */
final class OrderWithoutContradiction implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Event> events =
        incident.events().stream()
            .collect(Collectors.toMap(Event::id, Function.identity(), (first, second) -> first));
    return events.values().stream()
        .flatMap(
            event ->
                event.time().after().stream()
                    .filter(events::containsKey)
                    .flatMap(anchor -> check(event, events.get(anchor), events, incident)));
  }

  private static Stream<Diagnostic> check(
      Event event, Event anchor, Map<String, Event> events, Incident incident) {
    Place place = event.place().child("after").at(anchor.id());
    if (event.id().equals(anchor.id())) {
      return Stream.of(Diagnostic.error(place, "after-itself", event.id()));
    }
    if (follows(anchor, event.id(), events)) {
      return Stream.of(Diagnostic.error(place, "cycle-in-after", event.id(), anchor.id()));
    }
    return dated(anchor, events, new HashSet<>())
        .filter(
            before ->
                event.time().end(incident.zone()).isBefore(before.time().start(incident.zone())))
        .limit(1)
        .map(before -> Diagnostic.error(place, "order-contradicts-dates", event.id(), before.id()));
  }

  /** An event if it has a time; otherwise the nearest ones with a time that it came after. */
  private static Stream<Event> dated(Event event, Map<String, Event> events, Set<String> seen) {
    if (event.time().when().isPresent()) {
      return Stream.of(event);
    }
    return event.time().after().stream()
        .filter(id -> events.containsKey(id) && seen.add(id))
        .flatMap(id -> dated(events.get(id), events, seen));
  }

  /** Whether an event comes, through any number of steps, after the one of the given id. */
  private static boolean follows(Event event, String id, Map<String, Event> events) {
    Deque<String> open = new ArrayDeque<>(Set.of(event.id()));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(id)) {
        return true;
      }
      if (seen.add(next) && events.containsKey(next)) {
        Collection<String> anchors = events.get(next).time().after();
        open.addAll(anchors);
      }
    }
    return false;
  }
}
