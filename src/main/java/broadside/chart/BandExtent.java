package broadside.chart;

import broadside.model.time.EventTime;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * From when till when some events went on, no more exact than they are known.
 *
 * @param start the beginning
 * @param end the end
 */
record BandExtent(Limit start, Limit end) {

  /**
   * The extent of some events on an axis; empty if none of them has a time.
   *
   * @param events in order
   * @param span the span of the incident, beyond which nothing reaches
   */
  static Optional<BandExtent> of(List<Placing> events, ChartScale scale, Optional<When> span) {
    if (events.stream().noneMatch(Placing::isDated)) {
      return Optional.empty();
    }
    Window bounds = bounds(span, scale.zone());
    Limit end = new Endings(events, scale, bounds).limit();
    return Optional.of(new BandExtent(new Beginnings(events, scale, bounds).limit(end), end));
  }

  /** A stretch in words: as exact as the axis, or the one unit of it in which it lies. */
  static When words(Window window, ChartScale scale) {
    Point first = scale.unit().point(window.from().atZone(scale.zone()));
    Point last = scale.unit().point(window.to().minusNanos(1).atZone(scale.zone()));
    return first.equals(last) ? new When.At(first) : new When.Between(first, last);
  }

  private static Window bounds(Optional<When> span, ZoneId zone) {
    EventTime time = EventTime.of(span);
    return new Window(time.start(zone).from(), time.end(zone).to());
  }
}
