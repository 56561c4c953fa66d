package broadside.wording;

import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import java.time.YearMonth;

/** Which intervals are short enough to say their common part once. */
final class Intervals {
  private Intervals() {}

  /** Certain days of one month: "from 1 till 13 May". */
  static boolean areDaysOfOneMonth(Point start, Point end) {
    return areCertain(start, end)
        && start.precision() == Precision.DAY
        && end.precision() == Precision.DAY
        && YearMonth.from(start.firstDay()).equals(YearMonth.from(end.firstDay()));
  }

  /** Certain years: "from 2012 till 2014". */
  static boolean areYears(Point start, Point end) {
    return areCertain(start, end)
        && start.precision() == Precision.YEAR
        && end.precision() == Precision.YEAR;
  }

  /** Certain clock times of one day and one offset: "from 09:30 till 11:00 on 6 May". */
  static boolean areTimesOfOneDay(Point start, Point end) {
    return areCertain(start, end)
        && areClocksOfOneDay(start, end)
        && start.offset().equals(end.offset());
  }

  /** Clock times of one day, in doubt or of two zones too. */
  static boolean areClocksOfOneDay(Point start, Point end) {
    return start.time().isPresent()
        && end.time().isPresent()
        && start.firstDay().equals(end.firstDay());
  }

  /** None in doubt, be they as exact as they may: "(uncertain)" would seem to be said of both. */
  static boolean areUndoubted(Point start, Point end) {
    return !start.qualifier().isUncertain() && !end.qualifier().isUncertain();
  }

  private static boolean areCertain(Point start, Point end) {
    return start.qualifier() == TimeQualifier.CERTAIN && end.qualifier() == TimeQualifier.CERTAIN;
  }
}
