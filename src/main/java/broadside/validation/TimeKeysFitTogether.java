package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.time.EventTime;
import broadside.model.time.Precision;
import broadside.model.time.When;
import java.util.stream.Stream;

/** A part of the day needs a day, and "later" needs an event to be later than. */
final class TimeKeysFitTogether implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    return incident.events().stream().flatMap(TimeKeysFitTogether::check);
  }

  private static Stream<Diagnostic> check(Event event) {
    EventTime time = event.time();
    Stream<Diagnostic> part =
        time.part().isPresent() && !isDay(time)
            ? Stream.of(Diagnostic.error(event.place().child("part"), "part-without-day"))
            : Stream.empty();
    Stream<Diagnostic> later =
        time.later().isPresent() && time.after().isEmpty()
            ? Stream.of(Diagnostic.error(event.place().child("later"), "later-without-after"))
            : Stream.empty();
    return Stream.concat(part, later);
  }

  private static boolean isDay(EventTime time) {
    return time.when()
        .filter(When.At.class::isInstance)
        .filter(when -> when.firstPoint().precision() == Precision.DAY)
        .isPresent();
  }
}
