package broadside.theme;

import broadside.model.Colour;

/**
 * A colour by how people see it: lightness can be moved while the hue stays.
 *
 * @param lightness from 0, black, to 1, white
 * @param a from green to red
 * @param b from blue to yellow
 * @see <a href="https://bottosson.github.io/posts/oklab/">Björn Ottosson, A perceptual color space
 *     for image processing (Oklab)</a>
 */
record Oklab(double lightness, double a, double b) {
  /** Light beyond what a screen shows, by no more than rounding may add. */
  private static final double SLACK = 1e-4;

  private static final int CHROMA_STEPS = 50;

  static Oklab of(Colour colour) {
    double red = Srgb.linear(colour.red());
    double green = Srgb.linear(colour.green());
    double blue = Srgb.linear(colour.blue());
    double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new Oklab(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  /** The same hue in another lightness. */
  Oklab at(double otherLightness) {
    return new Oklab(otherLightness, a, b);
  }

  /** The nearest colour of that hue and lightness that a screen can show: paler if need be. */
  Colour colour() {
    for (int step = CHROMA_STEPS; step > 0; step--) {
      double[] light = light((double) step / CHROMA_STEPS);
      if (isShown(light)) {
        return colour(light);
      }
    }
    return colour(light(0));
  }

  private double[] light(double chroma) {
    double l = cube(lightness + chroma * (0.3963377774 * a + 0.2158037573 * b));
    double m = cube(lightness - chroma * (0.1055613458 * a + 0.0638541728 * b));
    double s = cube(lightness - chroma * (0.0894841775 * a + 1.2914855480 * b));
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static boolean isShown(double[] light) {
    for (double part : light) {
      if (part < -SLACK || part > 1 + SLACK) {
        return false;
      }
    }
    return true;
  }

  private static Colour colour(double[] light) {
    return new Colour(Srgb.part(light[0]), Srgb.part(light[1]), Srgb.part(light[2]));
  }
}
