package broadside.picture;

import broadside.theme.Theme;
import java.util.List;
import java.util.Optional;

/**
 * What stands on a card, in letters that {@link Lettering} shows.
 *
 * @param publisher who publishes
 * @param dateline where and when the statement was issued
 * @param headline the line above all; without one, a card is about who publishes
 * @param span from when till when it went on, in words
 * @param figure the figure that matters most, with what it counts
 * @param watermark what a preview says
 * @param bands the phases of the chart, from above; none without a chart
 * @param rightToLeft whether it is read, and time runs, from the right
 * @param theme its colours
 */
public record Card(
    String publisher,
    Optional<String> dateline,
    Optional<String> headline,
    Optional<String> span,
    Optional<String> figure,
    Optional<String> watermark,
    List<Band> bands,
    boolean rightToLeft,
    Theme theme) {
  /** The width of the chart in its own units. */
  public static final int SPAN = 1000;

  public Card {
    bands = List.copyOf(bands);
  }

  /**
   * A phase.
   *
   * @param from where it begins, from 0 to {@link #SPAN}
   * @param till where it ends
   * @param startFades whether its start is not known exactly
   * @param endFades whether its end is not
   * @param dots where its events stand
   */
  public record Band(int from, int till, boolean startFades, boolean endFades, List<Integer> dots) {
    public Band {
      dots = List.copyOf(dots);
    }
  }
}
