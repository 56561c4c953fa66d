package broadside.picture;

import broadside.model.Colour;
import java.util.Arrays;

/**
 * Pixels with transparency, as {@code 0xAARRGGBB}.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels row by row
 */
// An array all the same: a logo has millions of them.
@SuppressWarnings("ArrayRecordComponent")
record Bitmap(int width, int height, int[] pixels) {
  static final int OPAQUE = 0xFF;

  private static final double SQUARISH = 1.5;
  private static final int LEAST = 96;

  /** Whether it can fill a square: a long one would be a line there, a small one a blur. */
  boolean isSquarish() {
    int shorter = Math.min(width, height);
    return shorter >= LEAST && Math.max(width, height) <= shorter * SQUARISH;
  }

  int at(int x, int y) {
    return pixels[y * width + x];
  }

  /** The same without transparency, on a ground. */
  Bitmap on(Colour paper) {
    int[] opaque = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int alpha = pixels[i] >>> 24;
      opaque[i] = alpha == OPAQUE ? pixels[i] : Mix.of(paper.rgb(), pixels[i], alpha, OPAQUE);
    }
    return new Bitmap(width, height, opaque);
  }

  /** An opaque picture in another size. */
  Bitmap scaled(int newWidth, int newHeight) {
    float[] narrow = new Scaling(width, newWidth).across(pixels);
    return new Bitmap(newWidth, newHeight, new Scaling(height, newHeight).down(narrow, newWidth));
  }

  /** This picture in the middle of a square, on a ground. */
  Bitmap centredIn(int size, Colour paper) {
    int[] square = new int[size * size];
    Arrays.fill(square, paper.rgb());
    int corner = (size - height) / 2 * size + (size - width) / 2;
    for (int y = 0; y < height; y++) {
      System.arraycopy(pixels, y * width, square, corner + y * size, width);
    }
    return new Bitmap(size, size, square);
  }
}
