package broadside.picture;

import broadside.model.Colour;

/**
 * Paints the chart of a card: a band for each phase, faded where an end is not known exactly, a dot
 * for each event, and the time they share as a line below. Names and days would be too small to
 * read.
 */
final class ChartPainter {
  private static final int MOST_HEIGHT = 132;
  private static final int PITCH = 29;
  private static final double FILLED = 0.66;
  private static final double FADED = 0.35;
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

  /** Whole pixels from above to below: a fade is then a few colours only. */
  private void band(Card.Band band, double y, int height) {
    double from = Math.min(x(band.from()), x(band.till()));
    double till = Math.max(from + LEAST_WIDTH, Math.max(x(band.from()), x(band.till())));
    boolean fadesLeft = card.rightToLeft() ? band.endFades() : band.startFades();
    boolean fadesRight = card.rightToLeft() ? band.startFades() : band.endFades();
    double radius = Math.min(height, till - from) / 4.0;
    canvas.fill(
        Shapes.rounded(
            from, y, till - from, height, fadesLeft ? 0 : radius, fadesRight ? 0 : radius),
        Mix.of(card.theme().light().paper(), card.theme().light().accent(), 34),
        new Fade(from, till, fadesLeft, fadesRight));
    band.dots().forEach(dot -> dot(x(dot), y + height / 2.0, height));
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

  /**
   * Weak at an end that fades, full further in.
   *
   * @param from the left end
   * @param till the right end
   * @param left whether the left end fades
   * @param right whether the right end does
   */
  private record Fade(double from, double till, boolean left, boolean right)
      implements Canvas.Strength {
    @Override
    public double at(int x) {
      double length = (till - from) * FADED;
      double fromLeft = left ? (x + 0.5 - from) / length : 1;
      double fromRight = right ? (till - x - 0.5) / length : 1;
      return Math.max(0, Math.min(1, Math.min(fromLeft, fromRight)));
    }
  }
}
