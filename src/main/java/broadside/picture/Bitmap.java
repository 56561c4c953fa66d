package broadside.picture;

import broadside.model.Colour;

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
      opaque[i] = Mix.of(paper.rgb(), pixels[i], pixels[i] >>> 24, OPAQUE);
    }
    return new Bitmap(width, height, opaque);
  }

  /** An opaque picture in another size. */
  Bitmap scaled(int newWidth, int newHeight) {
    int[] result = new int[newWidth * newHeight];
    for (int shift = 0; shift <= 16; shift += 8) {
      double[] narrow = across(shift, newWidth);
      Scaling down = new Scaling(height, newHeight);
      for (int i = 0; i < result.length; i++) {
        int x = i % newWidth;
        double part = down.at(i / newWidth, y -> narrow[y * newWidth + x]);
        result[i] |= (int) Math.round(part) << shift;
      }
    }
    return new Bitmap(newWidth, newHeight, result);
  }

  /** One part of the colours, in the new width and the old height. */
  private double[] across(int shift, int newWidth) {
    Scaling across = new Scaling(width, newWidth);
    double[] narrow = new double[height * newWidth];
    for (int i = 0; i < narrow.length; i++) {
      int row = i / newWidth;
      narrow[i] = across.at(i % newWidth, x -> (at(x, row) >> shift) & OPAQUE);
    }
    return narrow;
  }
}
