package broadside.picture;

import java.util.Arrays;

/** A colour of a palette to paint with. What it makes of another one is mixed once and kept. */
final class Ink {
  /** Shades at the edge of a shape: enough for the eye, and few enough for a palette. */
  private static final int SHADES = 16;

  private static final int COLOURS = 256;

  private final Palette palette;
  private final int rgb;
  private final byte full;

  /** By shade and ground: the place of their mixture, plus one; 0 where it is not known yet. */
  private final short[][] mixtures = new short[SHADES][];

  Ink(Palette palette, int rgb) {
    this.palette = palette;
    this.rgb = rgb;
    this.full = (byte) palette.index(rgb);
  }

  /** Paints pixels of which it covers a part, from 0 to 1. */
  void paint(byte[] pixels, int from, int to, double part) {
    int shade = (int) (part * SHADES + 0.5);
    if (shade == SHADES) {
      Arrays.fill(pixels, from, to, full);
    } else if (shade > 0) {
      for (int i = from; i < to; i++) {
        pixels[i] = over(pixels[i] & 0xFF, shade);
      }
    }
  }

  private byte over(int ground, int shade) {
    if (mixtures[shade] == null) {
      mixtures[shade] = new short[COLOURS];
    }
    short[] known = mixtures[shade];
    if (known[ground] == 0) {
      int mixed = Mix.of(palette.rgb(ground), rgb, shade, SHADES);
      known[ground] = (short) (palette.index(mixed) + 1);
    }
    return (byte) (known[ground] - 1);
  }
}
