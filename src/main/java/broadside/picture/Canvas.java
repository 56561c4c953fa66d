package broadside.picture;

import broadside.model.Colour;
import java.awt.Shape;
import java.util.Arrays;

/** A sheet of opaque pixels to paint on. */
final class Canvas {
  /** Shades at the edge of a shape: enough for the eye, and few enough for a palette. */
  private static final int SHADES = 16;

  /** Steps from weak to strong, so many that they look like one. */
  private static final int STRENGTHS = 64;

  private final int width;
  private final int height;
  private final int[] pixels;

  Canvas(int width, int height, Colour paper) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    Arrays.fill(pixels, paper.rgb());
  }

  /** How strong a colour is at a column, from 0 to 1. */
  interface Strength {
    Strength FULL = x -> 1;

    double at(int x);
  }

  /** Fills a shape. */
  void fill(Shape shape, Colour colour) {
    fill(shape, colour, Strength.FULL);
  }

  /** Fills a shape, here strong and there weak. */
  void fill(Shape shape, Colour colour, Strength strength) {
    Coverage.of(
        shape,
        (x, y, part) -> {
          if (x >= 0 && x < width && y >= 0 && y < height) {
            int index = y * width + x;
            int shade = (int) Math.round(part * SHADES);
            int strong = (int) Math.round(strength.at(x) * STRENGTHS);
            pixels[index] = Mix.of(pixels[index], colour.rgb(), shade * strong, SHADES * STRENGTHS);
          }
        });
  }

  /** Sets a pixel. */
  void set(int x, int y, int rgb) {
    pixels[y * width + x] = rgb;
  }

  /** The picture as a file in PNG format. */
  byte[] png() {
    return new Png(width, height, pixels).bytes();
  }
}
