package broadside.model.time;

import broadside.model.text.Term;
import java.util.Optional;

/** Whether the last day of a span is one of its days, where the record says so. */
public enum LastDay implements Term {
  INCLUDED,
  EXCLUDED;

  /**
   * What is known of the last day of a time: a point is itself a day, and what ends at a clock time
   * went on that day; otherwise it is as the record says.
   */
  public static Optional<LastDay> of(When when, Optional<LastDay> said) {
    boolean touches = !(when instanceof When.Interval interval) || endsByTheClock(interval);
    return touches ? Optional.of(INCLUDED) : said;
  }

  private static boolean endsByTheClock(When.Interval interval) {
    return interval.end().point().filter(point -> point.time().isPresent()).isPresent();
  }
}
