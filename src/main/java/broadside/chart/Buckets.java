package broadside.chart;

import broadside.model.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Days, weeks, months or years: the finest of which a span has few enough.
 *
 * @param unit which of them
 * @param all the stretches; the first and the last end where the span does
 */
record Buckets(Unit unit, List<Bucket> all) {
  private static final int MONTHS_OF_YEAR = 12;
  private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

  Buckets {
    all = List.copyOf(all);
  }

  /** What a bucket is. */
  enum Unit implements Term {
    DAY,
    WEEK,
    MONTH,
    YEARS
  }

  /** A stretch of days. */
  record Bucket(LocalDate first, LocalDate last) {}

  /** The buckets of a span, so many at most. */
  static Buckets of(LocalDate first, LocalDate last, int most) {
    if (ChronoUnit.DAYS.between(first, last) < most) {
      return buckets(Unit.DAY, first, last, day -> day);
    }
    if (ChronoUnit.DAYS.between(first, last) / 7 < most - 1) {
      return buckets(
          Unit.WEEK, first, last, day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }
    if (months(first, last) < most) {
      return buckets(Unit.MONTH, first, last, day -> day.with(TemporalAdjusters.lastDayOfMonth()));
    }
    int years =
        YEARS.stream()
            .filter(step -> (last.getYear() - first.getYear()) / step < most - 1)
            .findFirst()
            .orElseThrow();
    return buckets(Unit.YEARS, first, last, day -> lastOf(years, day));
  }

  private static long months(LocalDate first, LocalDate last) {
    return (long) (last.getYear() - first.getYear()) * MONTHS_OF_YEAR
        + last.getMonthValue()
        - first.getMonthValue();
  }

  /** Years stand together as they are numbered: 2010 to 2019. */
  private static LocalDate lastOf(int years, LocalDate day) {
    int year = day.getYear() - Math.floorMod(day.getYear(), years) + years - 1;
    return LocalDate.of(year, MONTHS_OF_YEAR, 31);
  }

  private static Buckets buckets(
      Unit unit, LocalDate first, LocalDate last, UnaryOperator<LocalDate> lastDay) {
    List<Bucket> all =
        Stream.iterate(first, day -> !day.isAfter(last), day -> lastDay.apply(day).plusDays(1))
            .map(day -> new Bucket(day, earlier(lastDay.apply(day), last)))
            .toList();
    return new Buckets(unit, all);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
