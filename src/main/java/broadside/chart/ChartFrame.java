package broadside.chart;

import broadside.markdown.Table;
import java.util.List;

/**
 * What all charts have. Positions and widths across are in tenths of a per cent of the width of the
 * picture, 0 to {@value #WIDTH}, so that the picture may be as wide as its page; heights and type
 * are in pixels, so that words stay legible: nothing collides from {@value #NARROWEST} pixels on.
 *
 * @param id begins the ids of its parts; no id of the record has a dot
 * @param heading what the chart shows, in few words
 * @param title the same with the name of the incident
 * @param description what there is to be seen, in words
 * @param height of the picture
 * @param legend the signs that occur
 * @param notes what is not drawn
 * @param table the same as the picture, to be read and checked
 */
public record ChartFrame(
    String id,
    String heading,
    String title,
    String description,
    int height,
    List<Sign> legend,
    List<String> notes,
    Table table) {
  /** The whole width. */
  public static final int WIDTH = 1000;

  /** The least width, in pixels, at which nothing collides. */
  public static final int NARROWEST = 280;

  public ChartFrame {
    legend = List.copyOf(legend);
    notes = List.copyOf(notes);
  }

  /**
   * A sign and what it means.
   *
   * @param sign the word of the sign, or of the kind of event that it stands for
   * @param ofKind whether it stands for a kind
   * @param meaning in a word or two
   */
  public record Sign(String sign, boolean ofKind, String meaning) {}

  /** So many pixels as a part of the width where the picture is narrowest, rounded up. */
  static int atNarrowest(int pixels) {
    return (pixels * WIDTH + NARROWEST - 1) / NARROWEST;
  }

  /** A part of the width in pixels, where the picture is narrowest. */
  static int pixels(int part) {
    return part * NARROWEST / WIDTH;
  }
}
