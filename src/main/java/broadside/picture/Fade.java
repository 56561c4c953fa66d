package broadside.picture;

import broadside.picture.outline.Outline;
import broadside.picture.outline.Shapes;
import java.util.ArrayList;
import java.util.List;

/**
 * A band that is weak at an end that fades, and full further in: in pieces of pixel columns that
 * are equally strong.
 *
 * @param from the left end
 * @param till the right end
 * @param left whether the left end fades
 * @param right whether the right end does
 */
record Fade(double from, double till, boolean left, boolean right) {
  /** Steps from nothing to full strength, so many that they look like one. */
  static final int STRENGTHS = 64;

  private static final double FADED = 0.35;

  /**
   * Pixel columns that are equally strong.
   *
   * @param start the left end
   * @param end the right end
   * @param strength from 1 to {@link #STRENGTHS}
   */
  record Piece(double start, double end, int strength) {}

  /** What can be seen of it, from the left. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int column = (int) from;
    while (column < till) {
      int first = column;
      int strength = strength(first);
      do {
        column++;
      } while (column < till && strength(column) == strength);
      if (strength > 0) {
        pieces.add(new Piece(Math.max(from, first), Math.min(till, column), strength));
      }
    }
    return pieces;
  }

  /** The outline of a piece; the corners of an end that does not fade are round. */
  Outline outline(Piece piece, double y, double height) {
    double radius = Math.min(height, till - from) / 4;
    return new Shapes.RoundedRectangle(
        piece.start(),
        y,
        piece.end() - piece.start(),
        height,
        left || piece.start() > from ? 0 : radius,
        right || piece.end() < till ? 0 : radius);
  }

  private int strength(int column) {
    double length = (till - from) * FADED;
    double fromLeft = left ? (column + 0.5 - from) / length : 1;
    double fromRight = right ? (till - column - 0.5) / length : 1;
    double strength = Math.max(0, Math.min(1, Math.min(fromLeft, fromRight)));
    return (int) (strength * STRENGTHS + 0.5);
  }
}
