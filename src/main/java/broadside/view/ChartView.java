package broadside.view;

import broadside.markdown.Language;
import java.util.List;
import java.util.Optional;

/**
 * The chart of phases and events by day: every coordinate is computed, in units of its view box.
 *
 * @param title its name
 * @param description what it shows, in words
 * @param width of the view box
 * @param height of the view box
 * @param axis the height at which the days are written
 * @param ticks the days that are written
 * @param bands the phases
 */
public record ChartView(
    String title,
    String description,
    int width,
    int height,
    int axis,
    List<Tick> ticks,
    List<Band> bands) {
  public ChartView {
    ticks = List.copyOf(ticks);
    bands = List.copyOf(bands);
  }

  /** A day on the axis. */
  public record Tick(int x, String label) {}

  /**
   * A phase.
   *
   * @param label its name
   * @param language the language of its name, where it is another one than the page's
   * @param labelX where its name begins
   * @param labelY the base line of its name
   * @param labelAtEnd whether its name ends there rather than begins
   * @param x its left edge
   * @param y its upper edge
   * @param width its width
   * @param height its height
   * @param fade which edges are not known exactly: {@code none}, {@code start}, {@code end}, {@code
   *     both}
   * @param dots its events
   */
  public record Band(
      String label,
      Optional<Language> language,
      int labelX,
      int labelY,
      boolean labelAtEnd,
      int x,
      int y,
      int width,
      int height,
      String fade,
      List<Dot> dots) {
    public Band {
      dots = List.copyOf(dots);
    }
  }

  /**
   * An event.
   *
   * @param x its middle
   * @param y its middle
   * @param kind the word of its kind, for classes
   * @param label what it was and when
   */
  public record Dot(int x, int y, String kind, String label) {}
}
