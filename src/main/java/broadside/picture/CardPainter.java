package broadside.picture;

import broadside.model.Colour;
import broadside.picture.outline.Shapes;
import broadside.theme.Scheme;
import java.util.Optional;

/**
 * Paints a card, like the head of a broadside: who, a double rule, the headline as large as it
 * fits, and at the foot when it happened. Where there are no letters for the headline, the name of
 * the publisher stands in its place; what cannot be shown is left out as a whole.
 */
final class CardPainter {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 72;
  private static final int INNER = WIDTH - 2 * MARGIN;
  private static final int BAR = 20;
  private static final int WATERMARK_BAR = 68;
  private static final double NAME = 34;
  private static final double LEAST_NAME = 0.7;
  private static final double SMALL = 27;
  private static final double SPAN = 32;
  private static final int GAP = 40;

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
    boolean hasHeadline = display.shows(card.headline());
    publisherInfo(hasHeadline ? card.publisher() : "");
    ChartPainter chart = new ChartPainter(card, canvas, MARGIN, INNER, HEIGHT - MARGIN + 8);
    double foot = chart.paint();
    double bottom = card.span().map(span -> span(span, foot)).orElse(foot);
    headline(hasHeadline ? card.headline() : card.publisher(), bar + 140, bottom - 42);
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
  private void publisherInfo(String publisher) {
    double base = bar + 70;
    Optional<String> dateline =
        card.dateline()
            .filter(text::shows)
            .filter(line -> display.width(publisher) + GAP + text.width(line) <= INNER);
    dateline.ifPresent(line -> fromEnd(line, base));
    double narrow = Math.min(1, INNER / Math.max(1, display.width(publisher)));
    Type name = display.in(NAME * Math.max(LEAST_NAME, narrow));
    fromStart(display.shows(publisher) ? publisher : "", name, base, colours.accent(), INNER);
    canvas.fill(Shapes.rectangle(MARGIN, base + 24, INNER, 3), colours.line());
    canvas.fill(Shapes.rectangle(MARGIN, base + 30, INNER, 3), colours.line());
  }

  private double span(String span, double foot) {
    double base = foot - 30;
    fromStart(span, text.in(SPAN), base, colours.quiet(), INNER);
    return base - text.in(SPAN).capitals();
  }

  private void headline(String words, double top, double bottom) {
    if (!display.shows(words)) {
      return;
    }
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

  private void fromEnd(String words, double base) {
    double x = card.rightToLeft() ? MARGIN : WIDTH - MARGIN - text.width(words);
    canvas.fill(text.outlines(words, x, base), colours.quiet());
  }
}
