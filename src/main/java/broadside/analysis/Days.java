package broadside.analysis;

import broadside.model.time.Window;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Counts calendar days between times that are known only within windows. */
final class Days {
  private Days() {}

  /**
   * The calendar days on which something went on: from the day in the first window till the day in
   * the second.
   *
   * @param lastDayCounts whether it surely went on during the last day too, or may have ended as
   *     that day began
   */
  static Bounds during(Window start, Window end, boolean lastDayCounts, ZoneId zone) {
    Bounds between = between(start, end, zone);
    long least = Math.max(1, between.min() + (lastDayCounts ? 1 : 0));
    return between.max().isPresent()
        ? Bounds.of(least, Math.max(least, between.max().getAsLong() + 1))
        : Bounds.atLeast(least);
  }

  /** The days from one day to another, 0 if they are the same. */
  static Bounds between(Window from, Window till, ZoneId zone) {
    long least =
        from.hasTo() && till.hasFrom()
            ? ChronoUnit.DAYS.between(from.lastDay(zone), till.firstDay(zone))
            : 0;
    if (!from.hasFrom() || !till.hasTo()) {
      return Bounds.atLeast(Math.max(0, least));
    }
    long most = ChronoUnit.DAYS.between(from.firstDay(zone), till.lastDay(zone));
    return Bounds.of(Math.max(0, least), Math.max(0, most));
  }
}
