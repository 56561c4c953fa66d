package broadside.chart;

import java.util.List;
import java.util.Optional;

/**
 * The line on which times stand.
 *
 * @param y its height
 * @param ticks the times that are written
 * @param steps where its units or steps begin, as far as they can be told apart
 */
public record ChartAxis(int y, List<Tick> ticks, List<Integer> steps) {
  private static final int HEIGHT = 34;
  private static final int LINE = 14;

  public ChartAxis {
    ticks = List.copyOf(ticks);
    steps = List.copyOf(steps);
  }

  /** How much it takes with what is written below it, in pixels. */
  int height() {
    return HEIGHT + (ticks.stream().anyMatch(tick -> tick.offset().isPresent()) ? LINE : 0);
  }

  /**
   * A time on the axis.
   *
   * @param x where it stands
   * @param anchor which part of its label stands there
   * @param label the clock time, day, month or year
   * @param below the day, month or year below it, where it begins or changes
   * @param offset the offset from UTC below that, where the clocks are changed: at the first time
   *     and where it changes
   */
  public record Tick(
      int x, TextAnchor anchor, String label, Optional<Below> below, Optional<Below> offset) {}

  /**
   * What stands below a time.
   *
   * @param anchor which part of its words stands at the time
   * @param label the day, month, year or offset
   */
  public record Below(TextAnchor anchor, String label) {}
}
