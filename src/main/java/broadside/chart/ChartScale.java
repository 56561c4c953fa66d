package broadside.chart;

import broadside.model.time.Window;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Time on the width of a chart, in tenths of a per cent.
 *
 * @param unit the unit of the axis
 * @param shown the stretch of time that is shown
 * @param zone the zone of its days and hours
 * @param margin what is left free on both sides
 */
record ChartScale(ChartUnit unit, Window shown, ZoneId zone, int margin) {

  /** Where a moment stands; what lies beyond the picture stands at its edge. */
  int at(Instant moment) {
    if (moment.isBefore(shown.from())) {
      return 0;
    }
    if (moment.isAfter(shown.to())) {
      return ChartFrame.WIDTH;
    }
    long all = shown.to().getEpochSecond() - shown.from().getEpochSecond();
    long passed = moment.getEpochSecond() - shown.from().getEpochSecond();
    int width = ChartFrame.WIDTH - 2 * margin;
    return margin + (int) Math.round((double) passed * width / all);
  }

  /** What a stretch of time takes of the width. */
  Extent extent(Window window) {
    return new Extent(at(window.from()), at(window.to()));
  }

  /** Whether all of a stretch is shown. */
  boolean shows(Window window) {
    return !window.from().isBefore(shown.from()) && !window.to().isAfter(shown.to());
  }

  /** What is a point on the axis: its unit, or a minute where that is finer. */
  ChartUnit exactness() {
    return unit.isFinerThan(ChartUnit.DAY) ? ChartUnit.MINUTE : unit;
  }

  /** Whether something is a point on the axis. */
  boolean isPoint(Window window) {
    return exactness().holds(window, zone);
  }
}
