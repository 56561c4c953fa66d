package broadside.wording;

import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import broadside.model.time.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the reader has in mind from the text so far, so that it need not be said again.
 *
 * @param year the year last mentioned
 * @param day the day on which the last thing happened, where it was certainly one day
 */
record DiscourseState(Optional<Integer> year, Optional<LocalDate> day) {
  /** Nothing was mentioned yet. */
  static final DiscourseState NONE = new DiscourseState(Optional.empty(), Optional.empty());

  /** What the reader has in mind after a time was told. */
  DiscourseState after(When when) {
    Point last = when.lastPoint();
    boolean oneDay =
        when instanceof When.At && last.isDayKnown() && last.qualifier() == TimeQualifier.CERTAIN;
    return new DiscourseState(
        Optional.of(last.firstDay().getYear()),
        oneDay ? Optional.of(last.firstDay()) : Optional.empty());
  }

  /** What the reader has in mind after "some hours later": no longer a certain day. */
  DiscourseState afterRelative() {
    return new DiscourseState(year, Optional.empty());
  }

  boolean needsYear(Point point) {
    return point.precision() == Precision.YEAR
        || !year.equals(Optional.of(point.firstDay().getYear()));
  }

  boolean isSameDay(Point point) {
    return point.isDayKnown() && day.equals(Optional.of(point.firstDay()));
  }

  boolean isNextDay(Point point) {
    return point.isDayKnown()
        && day.map(known -> known.plusDays(1)).equals(Optional.of(point.firstDay()));
  }
}
