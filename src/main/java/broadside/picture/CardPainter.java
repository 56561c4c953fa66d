package broadside.picture;

import broadside.model.Colour;
import broadside.picture.outline.Shapes;
import broadside.theme.Scheme;

/**
 * Paints a card, like the head of a broadside: who, a double rule, the headline as large as it
 * fits, and at the foot when it happened.
 */
final class CardPainter {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 72;
  private static final int INNER = WIDTH - 2 * MARGIN;
  private static final int BAR = 20;
  private static final int WATERMARK_BAR = 68;
  private static final double NAME = 34;
  private static final double LEAST = 0.6;
  private static final double SMALL = 27;
  private static final double SPAN = 32;
  private static final int GAP = 40;

  private static final double FIGURE = 44;

  private final Card card;
  private final Scheme colours;
  private final Canvas canvas;
  private final Type display;
  private final Type text;
  private final int bar;

  CardPainter(Card card, Faces faces) {
    this.card = card;
    this.colours = card.theme().light();
    this.canvas = new Canvas(WIDTH, HEIGHT, colours.paper());
    this.display = new Type(faces.display(), NAME, card.rightToLeft());
    this.text = new Type(faces.text(), SMALL, card.rightToLeft());
    this.bar = card.watermark().isPresent() ? WATERMARK_BAR : BAR;
  }

  byte[] paint() {
    bar();
    publisherInfo(card.headline().isPresent() ? card.publisher() : "");
    ChartPainter chart = new ChartPainter(card, canvas, MARGIN, INNER, HEIGHT - MARGIN + 8);
    double bottom = facts(chart.paint());
    headline(card.headline().orElse(card.publisher()), bar + 140, bottom - 42);
    return canvas.png();
  }

  private void bar() {
    boolean isText = card.watermark().isPresent();
    Colour colour = isText ? colours.accent() : card.theme().fill();
    canvas.fill(Shapes.rectangle(0, 0, WIDTH, bar), colour);
    card.watermark()
        .ifPresent(words -> fromStart(words, text.in(30), bar - 23, colours.onAccent(), INNER));
  }

  /** Who publishes, and opposite where and when, if both have room; below them a double rule. */
  private void publisherInfo(String name) {
    double base = bar + 70;
    card.dateline()
        .filter(line -> display.width(name) + GAP + text.width(line) <= INNER)
        .ifPresent(line -> fromEnd(line, text, base, colours.quiet()));
    fromStart(name, fitted(display, name), base, colours.accent(), INNER);
    canvas.fill(Shapes.rectangle(MARGIN, base + 24, INNER, 3), colours.line());
    canvas.fill(Shapes.rectangle(MARGIN, base + 30, INNER, 3), colours.line());
  }

  /** When it happened, and opposite the figure that matters most; above it if both have no room. */
  private double facts(double foot) {
    double base = foot - 30;
    String span = card.span().orElse("");
    String figure = card.figure().orElse("");
    Type small = fitted(text.in(SPAN), span);
    Type large = fitted(display.in(FIGURE), figure);
    fromStart(span, small, base, colours.quiet(), INNER);
    if (figure.isEmpty()) {
      return span.isEmpty() ? foot : base - small.capitals();
    }
    if (small.width(span) + GAP + large.width(figure) <= INNER) {
      fromEnd(figure, large, base, colours.accent());
      return base - large.capitals();
    }
    double above = base - small.capitals() - 24;
    fromStart(figure, large, above, colours.accent(), INNER);
    return above - large.capitals();
  }

  /** Smaller, if the words have no room otherwise. */
  private static Type fitted(Type type, String words) {
    double narrow = Math.min(1, INNER / Math.max(1, type.width(words)));
    return type.in(type.size() * Math.max(LEAST, narrow));
  }

  private void headline(String words, double top, double bottom) {
    Headline headline = Headline.fitted(words, display, INNER, bottom - top);
    double base = top + headline.type().capitals();
    for (String line : headline.lines()) {
      fromStart(line, headline.type(), base, colours.ink(), INNER);
      base += headline.leading();
    }
  }

  private void fromStart(String words, Type type, double base, Colour colour, double width) {
    String line = Lines.shortened(words, false, tried -> type.width(tried) <= width);
    double x = card.rightToLeft() ? WIDTH - MARGIN - type.width(line) : MARGIN;
    canvas.fill(type.outlines(line, x, base), colour);
  }

  private void fromEnd(String words, Type type, double base, Colour colour) {
    double x = card.rightToLeft() ? MARGIN : WIDTH - MARGIN - type.width(words);
    canvas.fill(type.outlines(words, x, base), colour);
  }
}
