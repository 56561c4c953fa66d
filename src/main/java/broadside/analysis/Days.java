package broadside.analysis;

import broadside.model.time.LastDay;
import broadside.model.time.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counts calendar days between times that are known only within windows. */
final class Days {
  private Days() {}

  /**
   * The calendar days on which something went on: from the day in the first window till the day in
   * the second.
   *
   * @param lastDay whether it went on during the last day too; where nobody says, it may have ended
   *     as that day began
   * @return empty if the second window surely lies before the first
   */
  static Optional<Bounds> during(Window start, Window end, Optional<LastDay> lastDay, ZoneId zone) {
    if (end.isBefore(start)) {
      return Optional.empty();
    }
    long least = lastDay.filter(LastDay.INCLUDED::equals).isPresent() ? 1 : 0;
    long most = lastDay.filter(LastDay.EXCLUDED::equals).isPresent() ? 0 : 1;
    return Optional.of(between(start, end, zone).plus(least, most));
  }

  /**
   * The days from one day to another, 0 if they are the same.
   *
   * @param till does not surely lie before the first one
   */
  static Bounds between(Window from, Window till, ZoneId zone) {
    long least =
        from.hasTo() && till.hasFrom() ? from(from.lastDay(zone), till.firstDay(zone), zone) : 0;
    if (!from.hasFrom() || !till.hasTo()) {
      return Bounds.atLeast(Math.max(0, least));
    }
    long most = from(from.firstDay(zone), till.lastDay(zone), zone);
    return Bounds.of(Math.max(0, least), most);
  }

  private static long from(LocalDate day, LocalDate till, ZoneId zone) {
    return ChronoUnit.DAYS.between(day, till) - skipped(day, till, zone);
  }

  /** The days between two that never were: a zone that crosses the date line leaves one out. */
  private static long skipped(LocalDate day, LocalDate till, ZoneId zone) {
    return zone.getRules().getTransitions().stream()
        .filter(change -> change.getDuration().toDays() > 0)
        .map(change -> change.getDateTimeBefore().toLocalDate())
        .filter(skipped -> skipped.isAfter(day) && skipped.isBefore(till))
        .count();
  }
}
