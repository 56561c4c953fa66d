package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Incident;
import broadside.model.time.When;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** An interval does not end before it starts. */
final class IntervalsRunForward implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Stream<Diagnostic> span =
        check(incident.span(), incident.place().child("span"), incident.zone());
    Stream<Diagnostic> events =
        incident.events().stream()
            .flatMap(
                event -> check(event.time().when(), event.place().child("when"), incident.zone()));
    return Stream.concat(span, events);
  }

  private static Stream<Diagnostic> check(Optional<When> when, Place place, ZoneId zone) {
    return when
        .filter(value -> value instanceof When.Interval interval && isBackward(interval, zone))
        .map(value -> Diagnostic.error(place, "backward-interval", value.notation()))
        .stream();
  }

  private static boolean isBackward(When.Interval interval, ZoneId zone) {
    return interval.start().point().isPresent()
        && interval.end().point().isPresent()
        && interval
            .end()
            .point()
            .get()
            .window(zone)
            .isBefore(interval.start().point().get().window(zone));
  }
}
