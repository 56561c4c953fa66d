package broadside.chart;

import broadside.markdown.Language;
import java.util.List;
import java.util.Optional;

/**
 * The chart of phases: a band for each, with its events. All coordinates are computed here; see
 * {@link ChartFrame} for their units.
 *
 * @param frame title, axis, legend and table
 * @param bands the phases
 */
public record ChartView(ChartFrame frame, List<Band> bands) {
  public ChartView {
    bands = List.copyOf(bands);
  }

  /**
   * A phase.
   *
   * @param label its name
   * @param x its left edge, as early as it may have begun
   * @param width its width
   * @param y its upper edge
   * @param height its height
   * @param bottom the lower edge of what stands below it
   * @param start its beginning
   * @param end its end
   * @param dots its events of one day
   * @param whiskers its events that lie somewhere in a stretch of days
   */
  public record Band(
      Label label,
      int x,
      int width,
      int y,
      int height,
      int bottom,
      ChartEdge start,
      ChartEdge end,
      List<Dot> dots,
      List<Whisker> whiskers) {
    public Band {
      dots = List.copyOf(dots);
      whiskers = List.copyOf(whiskers);
    }

    /** Where it surely went on: the left edge of what does not fade. */
    public int coreX() {
      return x + start.fade();
    }

    /** The width of what does not fade. */
    public int coreWidth() {
      return width - start.fade() - end.fade();
    }

    /** Its right edge. */
    public int right() {
      return x + width;
    }
  }

  /**
   * The name of a phase.
   *
   * @param lines as much of it as there is room for
   * @param whole all of it, where that is more
   * @param language its language, where it is another one than the page's
   * @param x where it is anchored
   * @param anchor which part of it stands there
   * @param y the base line of its first line
   */
  public record Label(
      List<String> lines,
      Optional<String> whole,
      Optional<Language> language,
      int x,
      TextAnchor anchor,
      int y) {
    public Label {
      lines = List.copyOf(lines);
    }

    /** All of it. */
    public String name() {
      return whole.orElseGet(() -> String.join(" ", lines));
    }
  }

  /**
   * An event of one day, or several that stand too close to part.
   *
   * @param x its middle
   * @param y its middle
   * @param radius in pixels
   * @param known whether the day is known; one that is approximate or in doubt is a ring
   * @param kind the word of its kind, for classes; {@code several} for more than one
   * @param count how many, where there is more than one
   * @param title what it was and when
   */
  public record Dot(
      int x, int y, int radius, boolean known, String kind, Optional<String> count, String title) {}

  /**
   * An event that lies somewhere in a stretch of days, or several of the same stretch.
   *
   * @param x the left end
   * @param width the width
   * @param y the height
   * @param startKnown whether the left end is a limit; if not, it may lie further back
   * @param radius of the ring around the count, in pixels
   * @param count how many, where there is more than one
   * @param title what it was and when
   */
  public record Whisker(
      int x,
      int width,
      int y,
      boolean startKnown,
      int radius,
      Optional<String> count,
      String title) {
    /** Its middle. */
    public int middle() {
      return x + width / 2;
    }

    /** Its right end. */
    public int right() {
      return x + width;
    }
  }
}
