package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.figure.Derivation;
import broadside.model.figure.Figure;
import broadside.model.time.EventTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure of time is between events of which a time is known, or at least their order. */
final class DurationsHaveTimes implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Event> events = new HashMap<>();
    incident.events().forEach(event -> events.putIfAbsent(event.id(), event));
    Set<String> ordered =
        events.values().stream().flatMap(event -> named(event.time())).collect(Collectors.toSet());
    return incident.allFigures().flatMap(figure -> check(figure, events, ordered));
  }

  /** Those that an event came after or before. */
  private static Stream<String> named(EventTime time) {
    return Stream.of(time.after(), time.before()).flatMap(Collection::stream);
  }

  private static Stream<Diagnostic> check(
      Figure figure, Map<String, Event> events, Set<String> ordered) {
    if (!(figure.value() instanceof Figure.Derived derived)
        || !(derived.derivation() instanceof Derivation.Duration duration)) {
      return Stream.empty();
    }
    Place place = figure.place().child(duration.key());
    return duration.events().stream()
        .distinct()
        .filter(id -> events.containsKey(id) && !ordered.contains(id))
        .filter(id -> !events.get(id).time().isStated())
        .map(id -> Diagnostic.error(place.at(id), "duration-without-time", id));
  }
}
