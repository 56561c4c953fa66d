package broadside.analysis;

import broadside.model.time.TimeUnit;
import broadside.model.time.Window;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The time between two moments, no more exact than they are.
 *
 * @param bounds how many
 * @param unit minutes or hours where both moments are known that well, otherwise days
 * @param days the same in calendar days, to compare incidents by
 */
public record Elapsed(Bounds bounds, TimeUnit unit, Bounds days) {
  private static final Duration FINE = Duration.ofMinutes(1);
  private static final long HOURS_FROM = 120;
  private static final long DAYS_FROM = 72 * 60;
  private static final long MINUTES_OF_HOUR = 60;

  /** The time from a moment in one window till a moment in another. */
  static Elapsed between(Window from, Window till, ZoneId zone) {
    Bounds days = Days.between(from, till, zone);
    if (!isFine(from) || !isFine(till)) {
      return new Elapsed(days, TimeUnit.DAY, days);
    }
    long minutes = Math.max(0, Duration.between(from.from(), till.from()).toMinutes());
    if (minutes >= DAYS_FROM) {
      return new Elapsed(days, TimeUnit.DAY, days);
    }
    return minutes < HOURS_FROM
        ? new Elapsed(Bounds.of(minutes, minutes), TimeUnit.MINUTE, days)
        : new Elapsed(hours(minutes), TimeUnit.HOUR, days);
  }

  /** Hours are rounded outwards, so that the truth stays between the bounds. */
  private static Bounds hours(long minutes) {
    long low = minutes / MINUTES_OF_HOUR;
    long high = (minutes + MINUTES_OF_HOUR - 1) / MINUTES_OF_HOUR;
    return Bounds.of(low, high);
  }

  private static boolean isFine(Window window) {
    return window.hasFrom()
        && window.hasTo()
        && Duration.between(window.from(), window.to()).compareTo(FINE) <= 0;
  }
}
