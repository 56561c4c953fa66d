package broadside.theme;

import broadside.model.Colour;

/**
 * The colours on one kind of paper.
 *
 * @param paper the ground
 * @param ink text
 * @param quiet text of less weight
 * @param line rules and borders
 * @param accent what stands out: it can be read on the paper
 * @param onAccent text on the accent
 */
public record Scheme(
    Colour paper, Colour ink, Colour quiet, Colour line, Colour accent, Colour onAccent) {

  /** Steps of lightness: finer than anybody sees. */
  private static final int STEPS = 200;

  /** The same paper with a colour for an accent, lighter or darker where it could not be read. */
  Scheme with(Colour colour) {
    return new Scheme(paper, ink, quiet, line, readable(colour), paper);
  }

  /** Contrast is the same both ways: what can be read on the paper is ground for its colour. */
  private Colour readable(Colour colour) {
    if (isReadable(colour)) {
      return colour;
    }
    Oklab seen = Oklab.of(colour);
    double end = Contrast.luminance(paper) > Contrast.luminance(ink) ? 0 : 1;
    int least = 1;
    int most = STEPS;
    while (least < most) {
      int middle = (least + most) / 2;
      if (isReadable(towards(end, middle, seen))) {
        most = middle;
      } else {
        least = middle + 1;
      }
    }
    return towards(end, least, seen);
  }

  private boolean isReadable(Colour colour) {
    return Contrast.ratio(colour, paper) >= Contrast.TEXT;
  }

  /** The colour some steps lighter or darker: the contrast grows from step to step. */
  private static Colour towards(double end, int step, Oklab seen) {
    double share = (double) step / STEPS;
    return seen.at(seen.lightness() + (end - seen.lightness()) * share).colour();
  }
}
