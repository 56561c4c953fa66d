package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.time.EventTime;
import broadside.model.time.When;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** No event lies wholly outside the incident's span. */
final class EventsWithinSpan implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    return incident.span().stream()
        .filter(span -> !IntervalsRunForward.isBackward(span, incident.zone()))
        .flatMap(span -> check(incident, span));
  }

  private static Stream<Diagnostic> check(Incident incident, When span) {
    EventTime time = EventTime.of(Optional.of(span));
    ZoneId zone = incident.zone();
    return incident.events().stream()
        .filter(event -> event.time().when().isPresent())
        .filter(event -> isOutside(event.time(), time, zone))
        .map(event -> outside(event, span));
  }

  /** An interval that only starts may last for any time, so that its end counts as unbounded. */
  private static boolean isOutside(EventTime event, EventTime span, ZoneId zone) {
    return event.end(zone).isBefore(span.start(zone)) || span.end(zone).isBefore(event.start(zone));
  }

  private static Diagnostic outside(Event event, When span) {
    return Diagnostic.error(
        Places.ofTime(event),
        "outside-span",
        event.time().when().orElseThrow().notation(),
        span.notation());
  }
}
