package broadside.picture;

import broadside.model.Colour;
import broadside.picture.outline.Shapes;

/**
 * Paints the chart of a card: a band for each phase, faded where an end is not known exactly, a dot
 * for each event, and the time they share as a line below. Names and days would be too small to
 * read.
 */
final class ChartPainter {
  private static final int MOST_HEIGHT = 132;
  private static final int PITCH = 29;

  /** How much of a band is accent, in hundredths. */
  private static final int TINT = 34;

  private static final double FILLED = 0.66;
  private static final double LEAST_WIDTH = 10;
  private static final int BASE = 18;

  private final Card card;
  private final Canvas canvas;
  private final int left;
  private final int width;
  private final double bottom;
  private final int pitch;

  /** A painter of the chart that stands on a line. */
  ChartPainter(Card card, Canvas canvas, int left, int width, double bottom) {
    this.card = card;
    this.canvas = canvas;
    this.left = left;
    this.width = width;
    this.bottom = bottom;
    this.pitch = Math.min(PITCH, MOST_HEIGHT / Math.max(1, card.bands().size()));
  }

  /** Paints it, or its line alone, and tells where it begins. */
  double paint() {
    canvas.fill(Shapes.rectangle(left, bottom - 3, width, 3), card.theme().light().line());
    if (card.bands().isEmpty()) {
      return bottom;
    }
    int height = Math.max(1, (int) Math.round(pitch * FILLED));
    double top = bottom - BASE - card.bands().size() * pitch + pitch - height;
    double y = top;
    for (Card.Band band : card.bands()) {
      band(band, y, height);
      y += pitch;
    }
    return top;
  }

  private void band(Card.Band band, double y, int height) {
    double middle = (x(band.from()) + x(band.till())) / 2;
    double half = Math.max(LEAST_WIDTH, Math.abs(x(band.till()) - x(band.from()))) / 2;
    double from = middle - half;
    double till = middle + half;
    boolean fadesLeft = card.rightToLeft() ? band.endFades() : band.startFades();
    boolean fadesRight = card.rightToLeft() ? band.startFades() : band.endFades();
    Fade fade = new Fade(from, till, fadesLeft, fadesRight);
    for (Fade.Piece piece : fade.pieces()) {
      canvas.fill(fade.outline(piece, y, height), colour(piece.strength()));
    }
    band.dots().forEach(dot -> dot(x(dot), y + height / 2.0, height));
  }

  private Colour colour(int strength) {
    Colour paper = card.theme().light().paper();
    Colour full = Mix.of(paper, card.theme().light().accent(), TINT, 100);
    return Mix.of(paper, full, strength, Fade.STRENGTHS);
  }

  private void dot(double x, double y, double height) {
    Colour accent = card.theme().light().accent();
    canvas.fill(Shapes.circle(x, y, height * 0.5), card.theme().light().paper());
    canvas.fill(Shapes.circle(x, y, height * 0.36), accent);
  }

  private double x(int position) {
    double share = (double) position / Card.SPAN;
    return left + width * (card.rightToLeft() ? 1 - share : share);
  }
}
