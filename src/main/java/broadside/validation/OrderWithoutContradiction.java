package broadside.validation;

import broadside.diagnostic.Diagnostic;
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
    if (follows(anchor, event.id(), events)) {
      return Stream.of(finding(event, anchor, "cycle-in-after"));
    }
    boolean contradicted =
        event.time().end(incident.zone()).isBefore(anchor.time().start(incident.zone()));
    return contradicted
        ? Stream.of(finding(event, anchor, "order-contradicts-dates"))
        : Stream.empty();
  }

  private static Diagnostic finding(Event event, Event anchor, String id) {
    return Diagnostic.error(
        event.place().child("after").at(anchor.id()), id, event.id(), anchor.id());
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
