package broadside.analysis;

import broadside.model.Milestone;
import broadside.model.time.When;
import broadside.model.time.Window;

/** Which side of an event's time counts when time is measured from it or to it. */
final class Moments {
  private Moments() {}

  /** The window of its beginning, or of its end where that is all that is known. */
  static Window beginning(Timeline.Entry entry) {
    return entry.event().time().isUntilOnly() ? entry.end() : entry.start();
  }

  /** The window of its end, or of its beginning where that is all that is known. */
  static Window ending(Timeline.Entry entry) {
    return entry.end().equals(Window.ANY) ? entry.start() : entry.end();
  }

  /** The window in which the milestone was passed: an end at the end, all others at the start. */
  static Window of(Milestone milestone, Timeline.Entry entry) {
    return milestone == Milestone.ENDED ? ending(entry) : beginning(entry);
  }

  /** Whether it is one point, so that its day surely counts. */
  static boolean isPoint(Timeline.Entry entry) {
    return entry.event().time().when().filter(When.At.class::isInstance).isPresent();
  }
}
