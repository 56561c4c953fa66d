package broadside.chart;

import broadside.model.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The steps of axes: of the clock those that a clock face has. */
final class AxisSteps {
  /** In minutes. */
  static final List<Integer> OF_CLOCK = List.of(1, 5, 10, 15, 30, 60, 120, 180, 360, 720);

  private static final int MOST_STEPS = 12;

  /** So many steps can still be told apart where the picture is narrowest. */
  private static final int MOST_SEEN = 31;

  private AxisSteps() {}

  /** Where the steps of the clock, the days, months or years of an axis begin. */
  static List<Integer> of(ChartScale scale) {
    Stream<Function<ZonedDateTime, ZonedDateTime>> steps =
        scale.unit().isFinerThan(ChartUnit.DAY)
            ? OF_CLOCK.stream().map(step -> time -> time.plusMinutes(step))
            : Stream.of(ChartUnit.DAY, ChartUnit.MONTH, ChartUnit.YEAR)
                .filter(unit -> !unit.isFinerThan(scale.unit()))
                .map(unit -> time -> unit.next(time));
    return steps
        .map(step -> beginnings(scale, step))
        .filter(seen -> seen.size() <= MOST_SEEN)
        .findFirst()
        .orElse(List.of());
  }

  private static List<Integer> beginnings(
      ChartScale scale, Function<ZonedDateTime, ZonedDateTime> step) {
    return Stream.iterate(scale.shown().from().atZone(scale.zone()), step::apply)
        .map(ZonedDateTime::toInstant)
        .takeWhile(time -> !time.isAfter(scale.shown().to()))
        .limit(MOST_SEEN + 1L)
        .map(scale::at)
        .toList();
  }

  /** A stretch made longer to whole days, months, years, or steps of the clock. */
  static Window rounded(ChartUnit unit, Window hull, ZoneId zone) {
    if (!unit.isFinerThan(ChartUnit.DAY)) {
      return new Window(
          unit.floor(hull.from(), zone).toInstant(), unit.ceiling(hull.to(), zone).toInstant());
    }
    int step = step(Duration.between(hull.from(), hull.to()));
    Instant from = floor(hull.from().atZone(zone), step).toInstant();
    ZonedDateTime till = floor(hull.to().atZone(zone), step);
    return new Window(
        from, (till.toInstant().isBefore(hull.to()) ? till.plusMinutes(step) : till).toInstant());
  }

  private static int step(Duration length) {
    return OF_CLOCK.stream()
        .filter(step -> length.toMinutes() <= (long) step * MOST_STEPS)
        .findFirst()
        .orElseThrow();
  }

  /** The last step of the clock before a time, or the time. */
  static ZonedDateTime floor(ZonedDateTime time, int step) {
    ZonedDateTime day = time.truncatedTo(ChronoUnit.DAYS);
    return day.plusMinutes(ChronoUnit.MINUTES.between(day, time) / step * step);
  }
}
