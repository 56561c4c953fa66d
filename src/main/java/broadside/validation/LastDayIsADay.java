package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.model.Incident;
import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.When;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of the last day of the span is said of a span that has one. */
final class LastDayIsADay implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    return incident.lastDay().isEmpty() || endsWithADay(incident)
        ? Stream.empty()
        : Stream.of(Diagnostic.error(incident.place().child("last-day"), "last-day-without-days"));
  }

  private static boolean endsWithADay(Incident incident) {
    Optional<Point> end =
        incident
            .span()
            .filter(When.Interval.class::isInstance)
            .flatMap(span -> ((When.Interval) span).end().point());
    return end.filter(point -> point.precision() == Precision.DAY).isPresent();
  }
}
