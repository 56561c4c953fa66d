package broadside.chart;

import broadside.model.Term;
import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import broadside.model.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** The unit of an axis. */
enum ChartUnit implements Term {
  MINUTE(ChronoUnit.MINUTES, Duration.ofHours(6)),
  HOUR(ChronoUnit.HOURS, Duration.ofDays(2)),
  DAY(ChronoUnit.DAYS, Duration.ofDays(750)),
  MONTH(ChronoUnit.MONTHS, Duration.ofDays(22_000)),
  YEAR(ChronoUnit.YEARS, Duration.ofSeconds(Long.MAX_VALUE));

  private final ChronoUnit unit;
  private final Duration longest;

  ChartUnit(ChronoUnit unit, Duration longest) {
    this.unit = unit;
    this.longest = longest;
  }

  /** To which unit a point is known, its qualifier aside. */
  static ChartUnit of(Point point) {
    return switch (point.precision()) {
      case YEAR -> YEAR;
      case MONTH -> MONTH;
      case DAY -> DAY;
      case MINUTE, SECOND -> MINUTE;
    };
  }

  /** The finest unit that an axis of a length can show. */
  static ChartUnit ofAxis(Duration length) {
    return Stream.of(values())
        .filter(unit -> unit.longest.compareTo(length) >= 0)
        .findFirst()
        .orElseThrow();
  }

  boolean isFinerThan(ChartUnit other) {
    return compareTo(other) < 0;
  }

  /** The beginning of the minute, hour, day, month or year. */
  ZonedDateTime floor(ZonedDateTime time) {
    return switch (this) {
      case MINUTE, HOUR, DAY -> time.truncatedTo(unit);
      case MONTH -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
      case YEAR -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
    };
  }

  ZonedDateTime floor(Instant time, ZoneId zone) {
    return floor(time.atZone(zone));
  }

  /** The beginning of the next minute, hour, day, month or year. */
  ZonedDateTime next(ZonedDateTime time) {
    return floor(time).plus(1, unit);
  }

  /** The end of the minute, hour, day, month or year in which a stretch that ends there ends. */
  ZonedDateTime ceiling(Instant end, ZoneId zone) {
    return next(end.minusNanos(1).atZone(zone));
  }

  /** Whether a stretch lies in one minute, hour, day, month or year. */
  boolean holds(Window window, ZoneId zone) {
    return window.hasFrom()
        && window.hasTo()
        && !window.to().isAfter(next(window.from().atZone(zone)).toInstant());
  }

  /** The minute, hour, day, month or year that begins then. */
  Window from(ZonedDateTime start) {
    return new Window(start.toInstant(), start.plus(1, unit).toInstant());
  }

  /** A time as exact as the unit; of hours the minute is told, and of clock times the offset. */
  Point point(ZonedDateTime time) {
    boolean isClock = isFinerThan(DAY);
    return new Point(
        precision(),
        floor(time).toLocalDate(),
        Optional.of(time.toLocalTime().truncatedTo(ChronoUnit.MINUTES)).filter(clock -> isClock),
        Optional.of(time.getOffset()).filter(offset -> isClock),
        TimeQualifier.CERTAIN);
  }

  private Precision precision() {
    return switch (this) {
      case MINUTE, HOUR -> Precision.MINUTE;
      case DAY -> Precision.DAY;
      case MONTH -> Precision.MONTH;
      case YEAR -> Precision.YEAR;
    };
  }
}
