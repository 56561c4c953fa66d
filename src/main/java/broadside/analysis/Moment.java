package broadside.analysis;

import broadside.model.Milestone;
import broadside.model.time.Point;
import broadside.model.time.TimeQualifier;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.util.Optional;
import java.util.function.Function;

/**
 * An end from which or till which time is measured.
 *
 * @param window where it lies
 * @param isDoubtful whether its time has a qualifier, which moves nothing but makes it approximate
 */
record Moment(Window window, boolean isDoubtful) {

  /** The beginning of an event, or its end where that is all that is known. */
  static Moment beginning(Timeline.Entry entry) {
    Window window = entry.event().time().isUntilOnly() ? entry.end() : entry.start();
    return new Moment(window, isDoubtful(entry, When::firstPoint));
  }

  /** The end of an event, or its beginning where that is all that is known. */
  static Moment ending(Timeline.Entry entry) {
    Window window = entry.end().equals(Window.ANY) ? entry.start() : entry.end();
    return new Moment(window, isDoubtful(entry, When::lastPoint));
  }

  /** That at which a milestone was passed: an end at the end of its event, all others at its start. */
  static Moment of(Milestone milestone, Timeline.Entry entry) {
    return milestone == Milestone.ENDED ? ending(entry) : beginning(entry);
  }

  /** The start of a stretch of time. */
  static Moment start(When when, Window window) {
    return new Moment(window, isDoubtful(when, When::firstPoint));
  }

  /** The end of a stretch of time. */
  static Moment end(When when, Window window) {
    return new Moment(window, isDoubtful(when, When::lastPoint));
  }

  private static boolean isDoubtful(Timeline.Entry entry, Function<When, Point> side) {
    Optional<When> when = entry.event().time().when();
    return when.filter(known -> isDoubtful(known, side)).isPresent();
  }

  private static boolean isDoubtful(When when, Function<When, Point> side) {
    return when instanceof When.Between between
        ? isDoubtful(between.earliest()) || isDoubtful(between.latest())
        : isDoubtful(side.apply(when));
  }

  private static boolean isDoubtful(Point point) {
    return point.qualifier() != TimeQualifier.CERTAIN;
  }
}
