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
            .flatMap(event -> check(event.time().when(), Places.ofTime(event), incident.zone()));
    return Stream.concat(span, events);
  }

  private static Stream<Diagnostic> check(Optional<When> when, Place place, ZoneId zone) {
    return when
        .filter(value -> isBackward(value, zone))
        .map(value -> Diagnostic.error(place, "backward-interval", value.notation()))
        .stream();
  }

  private static boolean hasTwoPoints(When when) {
    return !(when instanceof When.Interval interval)
        || (interval.start().point().isPresent() && interval.end().point().isPresent());
  }

  /** Whether it ends before it starts. */
  static boolean isBackward(When when, ZoneId zone) {
    return hasTwoPoints(when)
        && when.lastPoint().window(zone).isBefore(when.firstPoint().window(zone));
  }
}
