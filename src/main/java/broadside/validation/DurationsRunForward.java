package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.figure.Derivation;
import broadside.model.figure.DurationForm;
import broadside.model.figure.Figure;
import broadside.model.time.Window;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A figure of time does not end before it starts, and days are not counted within a day. */
final class DurationsRunForward implements Rule {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofDays(1);

  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Event> events = new HashMap<>();
    incident.events().forEach(event -> events.putIfAbsent(event.id(), event));
    return incident.allFigures().flatMap(figure -> check(figure, events, incident.zone()).stream());
  }

  private static Optional<Diagnostic> check(Figure figure, Map<String, Event> events, ZoneId zone) {
    if (!(figure.value() instanceof Figure.Derived derived)
        || !(derived.derivation() instanceof Derivation.Duration duration)
        || !events.keySet().containsAll(duration.events())) {
      return Optional.empty();
    }
    Window from = events.get(duration.from()).time().beginning(zone);
    Window till = events.get(duration.till()).time().ending(zone);
    return fault(duration, from, till)
        .map(
            id -> {
              Place place = figure.place().child(duration.key());
              return Diagnostic.error(place, id, duration.from(), duration.till());
            });
  }

  private static Optional<String> fault(Derivation.Duration duration, Window from, Window till) {
    if (till.isBefore(from)) {
      return Optional.of("duration-backward");
    }
    boolean isWithinADay =
        isClockTime(from)
            && isClockTime(till)
            && Duration.between(from.from(), till.from()).compareTo(DAY) < 0;
    return Optional.of("days-within-a-day")
        .filter(id -> duration.form() == DurationForm.DAYS && isWithinADay);
  }

  private static boolean isClockTime(Window window) {
    return window.hasFrom()
        && window.hasTo()
        && Duration.between(window.from(), window.to()).compareTo(MINUTE) <= 0;
  }
}
