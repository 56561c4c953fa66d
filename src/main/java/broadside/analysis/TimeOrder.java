package broadside.analysis;

import broadside.model.time.EventTime;
import broadside.model.time.Window;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * The total order of times of mixed precision. It sorts by
 *
 * <ol>
 *   <li>the start's lower bound (the end's where the start is open or unknown),
 *   <li>the start's upper bound, descending: what is coarser comes first,
 *   <li>times of which only the end is known last,
 *   <li>the end's upper bound, descending,
 *   <li>and then keeps the order of files and lines.
 * </ol>
 *
 * Qualifiers move nothing.
 *
 * @param anchor the window that decides: of the start, or of the end where that is all there is
 * @param untilOnly whether only the end is known
 * @param end the window of the end
 */
record TimeOrder(Window anchor, boolean untilOnly, Window end) implements Comparable<TimeOrder> {
  private static final Comparator<TimeOrder> ORDER =
      Comparator.comparing((TimeOrder order) -> order.anchor().from())
          .thenComparing(order -> order.anchor().to(), Comparator.reverseOrder())
          .thenComparing(TimeOrder::untilOnly)
          .thenComparing(order -> order.end().to(), Comparator.reverseOrder());

  static TimeOrder of(EventTime time, ZoneId zone) {
    boolean untilOnly = time.isUntilOnly();
    Window end = time.end(zone);
    return new TimeOrder(untilOnly ? end : time.start(zone), untilOnly, end);
  }

  @Override
  public int compareTo(TimeOrder other) {
    return ORDER.compare(this, other);
  }
}
