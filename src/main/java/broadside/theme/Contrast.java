package broadside.theme;

import broadside.model.Colour;

/**
 * How well one colour can be read on another.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">WCAG 2.2, relative
 *     luminance</a>
 */
public final class Contrast {
  /** What text must have at least (success criterion 1.4.3, level AA). */
  public static final double TEXT = 4.5;

  private static final double FLARE = 0.05;

  private Contrast() {}

  /** The ratio of two colours, from 1 to 21; their order does not matter. */
  public static double ratio(Colour one, Colour other) {
    double first = luminance(one) + FLARE;
    double second = luminance(other) + FLARE;
    return Math.max(first, second) / Math.min(first, second);
  }

  /** The relative luminance of a colour, from 0 to 1. */
  public static double luminance(Colour colour) {
    return 0.2126 * Srgb.linear(colour.red())
        + 0.7152 * Srgb.linear(colour.green())
        + 0.0722 * Srgb.linear(colour.blue());
  }
}
