package broadside.analysis;

import broadside.model.figure.DurationUnit;
import broadside.model.time.LastDay;
import broadside.model.time.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time from one moment till another, no more exact than they are. Milestones, figures, medians,
 * texts and data all tell this.
 *
 * @param seconds how long in real time, across changes of the clock
 * @param days how many calendar days: 0 within one and the same, one more where the last one counts
 * @param isApproximate whether the time of an end has a qualifier that matters to it
 */
public record Elapsed(Bounds seconds, Bounds days, boolean isApproximate) {
  /** Of which nothing is known. */
  public static final Elapsed UNKNOWN = new Elapsed(Bounds.atLeast(0), Bounds.atLeast(0), false);

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  /** Bounds as far apart as this come from days; the shortest day of a summer time has 23 hours. */
  private static final long DAYS_APART = 22 * HOUR;

  /** Those that come from years; the shortest year has 365 days, less the last minute. */
  private static final long YEARS_APART = 364 * DAY;

  /** From here on people think in hours. */
  private static final long IN_HOURS = 2 * HOUR;

  /** From here on people think in days. */
  private static final long IN_DAYS = 3 * DAY;

  /** The time between two moments; empty if the second one surely lies before the first. */
  static Optional<Elapsed> between(Moment from, Moment till, ZoneId zone) {
    if (till.window().isBefore(from.window())) {
      return Optional.empty();
    }
    Elapsed certain =
        new Elapsed(
            seconds(from.window(), till.window()),
            Days.between(from.window(), till.window(), zone),
            false);
    return Optional.of(certain.doubted(from.doubt(), till.doubt()));
  }

  /**
   * How long something lasted from one moment till another: the same time, of which the days are
   * those on which it went on.
   *
   * @param lastDay whether it went on during the last day too, where the record says so
   */
  static Optional<Elapsed> lasting(
      Moment from, Moment till, Optional<LastDay> lastDay, ZoneId zone) {
    Optional<Bounds> days = Days.during(from.window(), till.window(), lastDay, zone);
    return days.flatMap(
        during -> between(from, till, zone).map(elapsed -> elapsed.counting(during)));
  }

  /** The same of what went on for at least a day of the calendar, however short of it. */
  Elapsed onADay() {
    return counting(days.atLeastOne());
  }

  private Elapsed counting(Bounds during) {
    return new Elapsed(seconds, during, isApproximate);
  }

  /** The hour at which a day began or ended is nothing to days. */
  private Elapsed doubted(Moment.Doubt from, Moment.Doubt till) {
    Moment.Doubt doubt = from.compareTo(till) > 0 ? from : till;
    boolean isOfDays = !isKnownToTheMinute() && unit().compareTo(DurationUnit.DAY) >= 0;
    Moment.Doubt least = isOfDays ? Moment.Doubt.OF_DAYS : Moment.Doubt.OF_THE_CLOCK;
    return new Elapsed(seconds, days, doubt.compareTo(least) >= 0);
  }

  /**
   * From the last moment of one window till the first of another, and the other way round; where
   * they overlap it is 0 at least, as the second does not lie before the first. A moment is a
   * minute, or a second where both are known that well: its own length makes no doubt. Where only
   * one is known to the second, it is taken as its minute: minutes apart lie within what is true.
   */
  private static Bounds seconds(Window from, Window till) {
    long step = isSecond(from) && isSecond(till) ? 1 : MINUTE;
    long least = from.hasTo() && till.hasFrom() ? steps(last(from, step), till.from(), step) : 0;
    return from.hasFrom() && till.hasTo()
        ? Bounds.of(Math.max(0, least), steps(from.from(), last(till, step), step))
        : Bounds.atLeast(Math.max(0, least));
  }

  private static boolean isSecond(Window window) {
    return window.hasFrom() && !window.to().isAfter(window.from().plusSeconds(1));
  }

  private static Instant last(Window window, long step) {
    Instant last = window.to().minusSeconds(step);
    return last.isBefore(window.from()) ? window.from() : last;
  }

  private static long steps(Instant from, Instant till, long step) {
    return (Math.floorDiv(till.getEpochSecond(), step) - Math.floorDiv(from.getEpochSecond(), step))
        * step;
  }

  /** Whether it is known to the minute. */
  public boolean isExact() {
    return !isApproximate && isKnownToTheMinute();
  }

  /** Whether nothing at all is known of it. */
  public boolean isUnknown() {
    return seconds.isUnknown();
  }

  /** Whether its bounds are, be they approximate or not. */
  boolean isKnownToTheMinute() {
    return width() < MINUTE;
  }

  private long width() {
    return seconds.max().isPresent() ? seconds.max().getAsLong() - seconds.min() : Long.MAX_VALUE;
  }

  /**
   * The unit that its ends justify, and no smaller one than its length calls for: minutes where it
   * is exact; otherwise minutes, hours, calendar days or years.
   */
  public DurationUnit unit() {
    if (isExact()) {
      return DurationUnit.MINUTE;
    }
    DurationUnit known = seconds.max().isPresent() ? justified(width()) : unlimited();
    DurationUnit called = unit(seconds.max().orElse(seconds.min()), IN_HOURS, IN_DAYS);
    return known.compareTo(called) > 0 ? known : called;
  }

  /** The least of days is told in days. */
  private DurationUnit unlimited() {
    boolean isOnALaterDay = days.min() > 0 && seconds.min() >= DAYS_APART;
    return isOnALaterDay ? DurationUnit.DAY : DurationUnit.MINUTE;
  }

  private static DurationUnit justified(long width) {
    return width < YEARS_APART ? unit(width, HOUR, DAYS_APART) : DurationUnit.YEAR;
  }

  private static DurationUnit unit(long length, long hours, long days) {
    if (length < hours) {
      return DurationUnit.MINUTE;
    }
    return length < days ? DurationUnit.HOUR : DurationUnit.DAY;
  }

  /** How many of its unit: bounds between which the truth stays. */
  public Bounds count() {
    return count(unit());
  }

  /**
   * How many of a unit that is no smaller than its own. Years of the calendar are up to a day
   * shorter or longer than the mean one.
   */
  public Bounds count(DurationUnit unit) {
    if (unit == DurationUnit.DAY) {
      return days;
    }
    if (unit == DurationUnit.YEAR) {
      return seconds.plus(DAY, -DAY).inUnitsOf(unit.seconds());
    }
    long length = unit.seconds();
    if (isKnownToTheMinute() && unit == unit()) {
      long nearest = (seconds.min() + (isApproximate ? length / 2 : 0)) / length;
      return Bounds.of(nearest, nearest);
    }
    return seconds.inUnitsOf(length);
  }

  /**
   * The time that passed, in seconds: bounds between which it lies, whatever unit tells it. What is
   * known to the minute is told as it is; all else in whole hours where it is no matter of minutes.
   */
  public Bounds passed() {
    if (unit() == DurationUnit.MINUTE) {
      return isNone() ? Bounds.of(0, MINUTE) : seconds;
    }
    return seconds.inUnitsOf(HOUR).times(HOUR);
  }

  /** Whether it is known to be less than a minute, and no better. */
  private boolean isNone() {
    return seconds.equals(Bounds.of(0, 0));
  }
}
