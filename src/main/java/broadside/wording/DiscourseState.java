package broadside.wording;

import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import broadside.model.time.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the reader has in mind from the text so far, so that it need not be said again: the day is
 * named once, and again when it changes, or when a paragraph begins after a change.
 *
 * @param year the year last mentioned
 * @param day the day on which the last thing happened, where it was certainly one day
 * @param isDayKnown whether the reader knows that day without being told again
 * @param hasMoved whether the day has changed since the paragraph began
 * @param mayRelate whether a time may be told by the last one, as in "the next day": not twice in a
 *     row, and not where a date stands in front
 * @param mayRepeat whether the day may be called "the same day": once for each
 * @param isStory whether one text follows the other, and no date stands in front of each
 */
record DiscourseState(
    Optional<Integer> year,
    Optional<LocalDate> day,
    boolean isDayKnown,
    boolean hasMoved,
    boolean mayRelate,
    boolean mayRepeat,
    boolean isStory) {
  /** Nothing was mentioned yet. */
  static final DiscourseState NONE =
      new DiscourseState(Optional.empty(), Optional.empty(), true, false, true, true, true);

  /** What the reader has in mind of a time that stands in front of the text. */
  static DiscourseState beside(When when) {
    DiscourseState told = NONE.after(when);
    return new DiscourseState(told.year, told.day, true, false, false, false, false);
  }

  /** What the reader of a text with a date in front of it has in mind of other times: the year. */
  DiscourseState elsewhere() {
    return new DiscourseState(year, Optional.empty(), true, false, false, false, false);
  }

  /** What the reader has in mind where a paragraph begins. */
  DiscourseState paragraph() {
    return new DiscourseState(
        year, day, isDayKnown && !hasMoved, false, mayRelate, mayRepeat, isStory);
  }

  /** What the reader has in mind after a time was told by itself. */
  DiscourseState after(When when) {
    Optional<LocalDate> next = oneDay(when);
    boolean isSame = next.isPresent() && next.equals(day);
    return new DiscourseState(
        Optional.of(when.lastPoint().firstDay().getYear()),
        next,
        true,
        hasMoved || (year.isPresent() && !isSame),
        true,
        isSame ? mayRepeat : next.isPresent(),
        isStory);
  }

  /** The same after it was told by the one before, as "the next day". */
  DiscourseState related(When when) {
    DiscourseState told = after(when);
    boolean mayRepeatNow = !told.day.equals(day);
    return new DiscourseState(
        told.year, told.day, true, told.hasMoved, false, mayRepeatNow, isStory);
  }

  /** The same after "two hours later", if that was certainly on the day that is known. */
  DiscourseState within(LocalDate certain) {
    return day.equals(Optional.of(certain))
        ? new DiscourseState(year, day, isDayKnown, hasMoved, false, mayRepeat, isStory)
        : related();
  }

  /** What the reader has in mind after "some hours later": no longer a certain day. */
  DiscourseState related() {
    return new DiscourseState(
        year, Optional.empty(), true, hasMoved || day.isPresent(), false, false, isStory);
  }

  /** The day on which something certainly happened; where one side is open, that of the other. */
  private Optional<LocalDate> oneDay(When when) {
    LocalDate first = when.firstPoint().firstDay();
    boolean isOne =
        isCertainDay(when.firstPoint())
            && isCertainDay(when.lastPoint())
            && first.equals(when.lastPoint().firstDay());
    boolean stays = isWhole(when) || (when.hasClock() && day.equals(Optional.of(first)));
    return isOne && stays ? Optional.of(first) : Optional.empty();
  }

  private static boolean isWhole(When when) {
    return !(when instanceof When.Interval interval)
        || (interval.start().point().isPresent() && interval.end().point().isPresent());
  }

  /** Of a clock time the time is in doubt alone. */
  private static boolean isCertainDay(Point point) {
    return point.time().isPresent()
        || (point.isDayKnown() && point.qualifier() == TimeQualifier.CERTAIN);
  }

  boolean needsYear(Point point) {
    return point.precision() == Precision.YEAR
        || !year.equals(Optional.of(point.firstDay().getYear()));
  }

  boolean isSameDay(Point point) {
    return isDayKnown && point.isDayKnown() && day.equals(Optional.of(point.firstDay()));
  }

  boolean isNextDay(Point point) {
    return isDayKnown
        && point.isDayKnown()
        && day.map(known -> known.plusDays(1)).equals(Optional.of(point.firstDay()));
  }
}
