package broadside.chart;

import broadside.markdown.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chart of phases: a band for each, with its events. All coordinates are computed here; see
 * {@link ChartFrame} for their units.
 *
 * @param frame title, legend and table
 * @param strips the whole incident, then its crowded stretches enlarged
 * @param smallLegend the signs that occur in the first strip
 * @param marks the ids of signs by those of the events that have one
 */
public record ChartView(
    ChartFrame frame,
    List<Strip> strips,
    List<ChartFrame.Sign> smallLegend,
    Map<String, String> marks) {
  public ChartView {
    strips = List.copyOf(strips);
    smallLegend = List.copyOf(smallLegend);
    marks = Map.copyOf(marks);
  }

  /** The whole incident: all that a small picture shows. */
  public Strip whole() {
    return strips.get(0);
  }

  /** The height of a small picture. */
  public int smallHeight() {
    return whole().height();
  }

  /**
   * A stretch of time with an axis of its own.
   *
   * @param heading what it enlarges; empty for the whole
   * @param above its upper edge
   * @param top the upper edge of what stands below the heading
   * @param axis the line on which the times stand
   * @param bands the phases
   * @param lenses the parts of its axis that strips below enlarge
   */
  public record Strip(
      Optional<Heading> heading,
      int above,
      int top,
      ChartAxis axis,
      List<Band> bands,
      List<Lens> lenses) {
    public Strip {
      bands = List.copyOf(bands);
      lenses = List.copyOf(lenses);
    }

    /** Its height, with what is written below its axis. */
    public int height() {
      return axis.y() + axis.height() - above;
    }
  }

  /**
   * The heading of a strip.
   *
   * @param text the time that it enlarges
   * @param y its base line
   */
  public record Heading(String text, int y) {}

  /**
   * A part of an axis.
   *
   * @param x its left end
   * @param width its width
   */
  public record Lens(int x, int width) {}

  /**
   * A phase.
   *
   * @param label its name
   * @param x its left edge, as early as it may have begun
   * @param width its width; 0 if only the order of its events is known
   * @param y its upper edge
   * @param height its height
   * @param bottom the lower edge of what stands below it
   * @param start its beginning
   * @param end its end
   * @param marks its events that are points on the axis
   * @param ranges its events that lie somewhere in a stretch of the axis
   * @param flags the names of its milestones
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
      List<Mark> marks,
      List<Range> ranges,
      List<Flag> flags) {
    public Band {
      marks = List.copyOf(marks);
      ranges = List.copyOf(ranges);
      flags = List.copyOf(flags);
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

    /** Whether it is so short that its sign covers it. */
    public boolean isMoment() {
      return width <= ChartBands.SHORTEST + 1;
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
   * The events that share a sign.
   *
   * @param first the id of the first of them
   * @param own the ids of those whose sign this is; the others have one in a strip below
   * @param count how many, where there is more than one
   * @param title what it was and when
   */
  public record Events(String first, List<String> own, Optional<String> count, String title) {
    public Events {
      own = List.copyOf(own);
    }
  }

  /**
   * An event that is a point on the axis, or several that stand too close to part.
   *
   * @param events what it stands for
   * @param x its middle
   * @param y its middle
   * @param radius in pixels
   * @param known whether its time is known; one that is approximate or in doubt is hollow
   * @param kind the word of its kind; {@code several} for more than one event
   */
  public record Mark(Events events, int x, int y, int radius, boolean known, String kind) {}

  /**
   * An event that lies somewhere in a stretch of the axis, or several of the same stretch.
   *
   * @param events what it stands for
   * @param x the left end
   * @param width the width
   * @param y the height
   * @param startKnown whether the left end is a limit; if not, it may lie further back
   * @param endKnown whether the right end is one
   * @param ordered whether only the order tells the stretch, and no time
   * @param radius of the sign in its middle, in pixels
   * @param kind the word of its kind; {@code several} for more than one event
   */
  public record Range(
      Events events,
      int x,
      int width,
      int y,
      boolean startKnown,
      boolean endKnown,
      boolean ordered,
      int radius,
      String kind) {
    /** Its middle. */
    public int middle() {
      return x + width / 2;
    }

    /** Its right end. */
    public int right() {
      return x + width;
    }
  }

  /**
   * The name of a milestone, beside a line from its sign or beside the sign itself.
   *
   * @param x where the line goes down, or the middle or the end of the sign
   * @param anchor which of its ends stands there
   * @param y its base line
   * @param line how long the line is; 0 if there is none
   * @param aside how far the name stands from there, in pixels
   * @param text the name
   */
  public record Flag(int x, TextAnchor anchor, int y, int line, int aside, String text) {}
}
