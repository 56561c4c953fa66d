package broadside.chart;

import java.util.List;
import java.util.Optional;

/**
 * The chart of events by hour, day, week, month or years: a column for each. See {@link ChartFrame}
 * for the units.
 *
 * @param frame title, legend and table
 * @param axis the line on which the columns stand
 * @param columns those that are not empty
 * @param guide a line to read heights by, where the columns are too narrow for their numbers
 */
public record ColumnsView(
    ChartFrame frame, ChartAxis axis, List<Column> columns, Optional<Guide> guide) {
  public ColumnsView {
    columns = List.copyOf(columns);
  }

  /**
   * A stretch of time.
   *
   * @param x its left edge
   * @param width its width
   * @param knownY the upper edge of the events that surely lie there
   * @param knownHeight their height
   * @param possibleY the upper edge of those that may lie there, which stand on the others
   * @param possibleHeight their height
   * @param label the number of events that surely lie there, where there is room for it
   * @param title when, and how many
   */
  public record Column(
      int x,
      int width,
      int knownY,
      int knownHeight,
      int possibleY,
      int possibleHeight,
      Optional<String> label,
      String title) {
    /** Its middle. */
    public int middle() {
      return x + width / 2;
    }
  }

  /** A line at the height of a number of events. */
  public record Guide(int y, String label) {}
}
