package broadside.chart;

import broadside.model.text.Term;
import broadside.model.time.Window;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Hours, days, weeks, months or years: the finest, but no finer than the axis, of which a stretch
 * of time has few enough.
 *
 * @param unit which of them
 * @param all the stretches; the first and the last end where the whole does
 */
record Buckets(Unit unit, List<Bucket> all) {
  private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

  Buckets {
    all = List.copyOf(all);
  }

  /** What a bucket is. */
  enum Unit implements Term {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEARS
  }

  /** A stretch of time, the end excluded. */
  record Bucket(ZonedDateTime from, ZonedDateTime till) {
    Window window() {
      return new Window(from.toInstant(), till.toInstant());
    }
  }

  /** The buckets of an axis, so many at most. */
  static Buckets of(ChartScale scale, int most) {
    Stream<Buckets> finest =
        Stream.of(Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH)
            .filter(unit -> !isFiner(unit, scale.unit()))
            .map(unit -> buckets(unit, scale, most, start -> next(unit, start)));
    Stream<Buckets> ofYears =
        YEARS.stream()
            .map(years -> buckets(Unit.YEARS, scale, most, start -> nextYears(years, start)));
    return Stream.concat(finest, ofYears)
        .filter(buckets -> buckets.all().size() <= most)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFiner(Unit unit, ChartUnit axis) {
    return switch (unit) {
      case HOUR -> ChartUnit.HOUR.isFinerThan(axis);
      case DAY, WEEK -> ChartUnit.DAY.isFinerThan(axis);
      case MONTH -> ChartUnit.MONTH.isFinerThan(axis);
      case YEARS -> false;
    };
  }

  private static ZonedDateTime next(Unit unit, ZonedDateTime start) {
    ZonedDateTime day = start.truncatedTo(ChronoUnit.DAYS);
    return switch (unit) {
      case HOUR -> start.truncatedTo(ChronoUnit.HOURS).plusHours(1);
      case DAY -> day.plusDays(1);
      case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      case MONTH -> day.with(TemporalAdjusters.firstDayOfNextMonth());
      case YEARS -> nextYears(1, start);
    };
  }

  /** Years stand together as they are numbered: 2010 to 2019. */
  private static ZonedDateTime nextYears(int years, ZonedDateTime start) {
    int year = start.getYear() - Math.floorMod(start.getYear(), years) + years;
    return start.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1).withYear(year);
  }

  /** The buckets; one more than the most where there are too many. */
  private static Buckets buckets(
      Unit unit, ChartScale scale, int most, UnaryOperator<ZonedDateTime> next) {
    ZonedDateTime end = scale.shown().to().atZone(scale.zone());
    List<Bucket> all =
        Stream.iterate(
                scale.shown().from().atZone(scale.zone()), start -> start.isBefore(end), next)
            .limit(most + 1L)
            .map(start -> new Bucket(start, earlier(next.apply(start), end)))
            .toList();
    return new Buckets(unit, all);
  }

  private static ZonedDateTime earlier(ZonedDateTime one, ZonedDateTime other) {
    return one.isBefore(other) ? one : other;
  }
}
