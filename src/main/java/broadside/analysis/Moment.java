package broadside.analysis;

import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An end from which or till which time is measured.
 *
 * @param window where it lies
 * @param doubt how far a qualifier of its time makes durations approximate; it moves nothing
 */
record Moment(Window window, Doubt doubt) {

  /** What a qualifier is about. */
  enum Doubt {
    NONE,
    /** About what time it was, on a day that is known. */
    OF_THE_CLOCK,
    OF_DAYS
  }

  /** The beginning of an event, or its end where that is all that is known. */
  static Moment beginning(Timeline.Entry entry) {
    Window window = entry.event().time().isUntilOnly() ? entry.end() : entry.start();
    return new Moment(window, doubt(entry, When::firstPoint));
  }

  /** The end of an event, or its beginning where that is all that is known. */
  static Moment ending(Timeline.Entry entry) {
    Window window = entry.end().equals(Window.ANY) ? entry.start() : entry.end();
    return new Moment(window, doubt(entry, When::lastPoint));
  }

  /** The start of a stretch of time. */
  static Moment start(When when, Window window) {
    return new Moment(window, doubt(when, When::firstPoint));
  }

  /** The end of a stretch of time. */
  static Moment end(When when, Window window) {
    return new Moment(window, doubt(when, When::lastPoint));
  }

  private static Doubt doubt(Timeline.Entry entry, Function<When, Point> side) {
    Optional<When> when = entry.event().time().when();
    return when.map(known -> doubt(known, side)).orElse(Doubt.NONE);
  }

  private static Doubt doubt(When when, Function<When, Point> side) {
    return when instanceof When.Between between
        ? Collections.max(List.of(doubt(between.earliest()), doubt(between.latest())))
        : doubt(side.apply(when));
  }

  private static Doubt doubt(Point point) {
    return switch (point.qualifier()) {
      case CERTAIN -> Doubt.NONE;
      case APPROXIMATE -> point.time().isPresent() ? Doubt.OF_THE_CLOCK : Doubt.OF_DAYS;
      case UNCERTAIN, UNCERTAIN_AND_APPROXIMATE -> Doubt.OF_DAYS;
    };
  }
}
