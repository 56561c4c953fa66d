package broadside.chart;

import java.util.List;

/**
 * A chart as small as a word: when in the span of an incident how much happened. Positions and
 * widths are as in {@link ChartFrame}; heights are in pixels, {@value #HEIGHT} at most.
 *
 * @param x where it surely goes on: the left end of the base line
 * @param width how long it surely goes on
 * @param start its beginning; what fades or is dashed lies left of the base line
 * @param end its end, likewise
 * @param bars the stretches in which something happened
 */
public record SparkView(int x, int width, ChartEdge start, ChartEdge end, List<Bar> bars) {
  /** The height of the tallest bar. */
  public static final int HEIGHT = 24;

  public SparkView {
    bars = List.copyOf(bars);
  }

  /**
   * A stretch of time.
   *
   * @param x its left edge
   * @param width its width
   * @param known the height of the events that surely lie there
   * @param possible the height of those that may lie there, on top of the others
   */
  public record Bar(int x, int width, int known, int possible) {}
}
