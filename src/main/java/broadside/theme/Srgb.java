package broadside.theme;

/**
 * Light behind the numbers of a colour, and back: the transfer function of sRGB (IEC 61966-2-1).
 * StrictMath, since the last digit of Math may differ from machine to machine.
 */
final class Srgb {
  private static final double MOST = 255;
  private static final double GAMMA = 2.4;

  private Srgb() {}

  static double linear(int part) {
    double value = part / MOST;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, GAMMA);
  }

  /** The nearest number; light that no screen shows becomes the number at the end. */
  static int part(double linear) {
    double light = Math.min(1, Math.max(0, linear));
    double value =
        light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / GAMMA) - 0.055;
    return (int) Math.round(value * MOST);
  }
}
