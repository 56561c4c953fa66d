package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.time.Point;
import broadside.model.time.When;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * A clock time without an offset exists once in the incident's zone: not in a DST gap or overlap.
 */
final class ClockTimesExist implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Stream<Diagnostic> span =
        incident.span().stream()
            .flatMap(when -> check(when, incident.place().child("span"), incident.zone()));
    Stream<Diagnostic> embargo =
        incident.release().embargo().stream()
            .flatMap(
                minute ->
                    check(minute, incident.release().place().child("embargo"), incident.zone()));
    Stream<Diagnostic> events =
        incident.events().stream().flatMap(event -> check(event, incident.zone()));
    return Stream.of(span, embargo, events).flatMap(findings -> findings);
  }

  private static Stream<Diagnostic> check(Event event, ZoneId zone) {
    return event.time().when().stream().flatMap(when -> check(when, Places.ofTime(event), zone));
  }

  private static Stream<Diagnostic> check(When when, Place place, ZoneId zone) {
    return Stream.of(when.firstPoint(), when.lastPoint())
        .distinct()
        .filter(point -> point.time().isPresent() && point.offset().isEmpty())
        .flatMap(point -> check(point, place, zone));
  }

  private static Stream<Diagnostic> check(Point point, Place place, ZoneId zone) {
    LocalDateTime local = point.firstDay().atTime(point.time().orElseThrow());
    int offsets = zone.getRules().getValidOffsets(local).size();
    if (offsets == 1) {
      return Stream.empty();
    }
    String id = offsets == 0 ? "time-in-gap" : "time-in-overlap";
    return Stream.of(
        Diagnostic.error(place.at(point.notation()), id, point.notation(), zone.getId()));
  }
}
