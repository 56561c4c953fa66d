package broadside.chart;

import broadside.analysis.Timeline;
import broadside.model.time.Point;
import broadside.model.time.TimeQualifier;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where an event lies on the calendar: its beginning, or its end where that is all that is known.
 *
 * @param entry the event
 * @param first the first day on which it may lie; empty if nothing limits it
 * @param last the last day
 * @param isCertain whether the record vouches for those days
 */
record Placing(Timeline.Entry entry, Optional<LocalDate> first, LocalDate last, boolean isCertain) {

  /** The place of an event; empty if it has no date. */
  static Optional<Placing> of(Timeline.Entry entry, ZoneId zone) {
    return entry.event().time().when().map(when -> of(entry, when, zone));
  }

  private static Placing of(Timeline.Entry entry, When when, ZoneId zone) {
    if (when instanceof When.Interval interval && interval.isUntilOnly()) {
      return ending(entry, interval, zone);
    }
    Window window = entry.start();
    boolean isCertain =
        isCertain(when.firstPoint())
            && (!(when instanceof When.Between between) || isCertain(between.latest()));
    return new Placing(entry, Optional.of(window.firstDay(zone)), window.lastDay(zone), isCertain);
  }

  /**
   * "By" a day may be any time before; "till" a day leaves open whether that day counts, "till" a
   * clock time does not.
   */
  private static Placing ending(Timeline.Entry entry, When.Interval interval, ZoneId zone) {
    Window window = entry.end();
    boolean isBy = interval.start() instanceof When.Open;
    return new Placing(
        entry,
        isBy ? Optional.empty() : Optional.of(window.firstDay(zone)),
        window.lastDay(zone),
        !isBy && interval.lastPoint().isCertainClockTime());
  }

  private static boolean isCertain(Point point) {
    // Of a clock time the time is in doubt, not the day.
    return point.qualifier() == TimeQualifier.CERTAIN || point.time().isPresent();
  }

  /** Whether it lies on one day, be it certain or not. */
  boolean isOneDay() {
    return first.equals(Optional.of(last));
  }

  /** Whether its day is known. */
  boolean isKnown() {
    return isCertain && isOneDay();
  }

  /** Whether it surely lies in a stretch of days. */
  boolean isWithin(LocalDate from, LocalDate till) {
    return isCertain && first.filter(day -> !day.isBefore(from)).isPresent() && !last.isAfter(till);
  }

  /** Whether it may lie in a stretch of days. */
  boolean mayBeWithin(LocalDate from, LocalDate till) {
    return first.filter(day -> day.isAfter(till)).isEmpty() && !last.isBefore(from);
  }
}
