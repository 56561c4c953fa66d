package broadside.picture;

import broadside.model.Colour;
import broadside.picture.outline.Coverage;
import broadside.picture.outline.Outline;
import broadside.picture.png.Png;

/** A sheet to paint on, for one thread. A pixel is a byte: the place of its colour in a palette. */
final class Canvas {
  private final int width;
  private final int height;
  private final int stride;
  private final byte[] rows;
  private final Palette palette = new Palette();
  private final Coverage coverage = new Coverage();

  /** A blank sheet: the paper is the first colour, and so the zeros of a new array. */
  Canvas(int width, int height, Colour paper) {
    this.width = width;
    this.height = height;
    this.stride = Png.FILTER + width;
    this.rows = new byte[height * stride];
    palette.index(paper.rgb());
  }

  /** Fills a shape; what is beside the sheet is cut off. */
  void fill(Outline outline, Colour colour) {
    Ink ink = palette.ink(colour.rgb());
    coverage.of(
        outline,
        (x, y, length, part) -> {
          int from = Math.max(0, x);
          int to = Math.min(width, x + length);
          if (from < to && y >= 0 && y < height) {
            int row = y * stride + Png.FILTER;
            ink.paint(rows, row + from, row + to, part);
          }
        });
  }

  /** Fills shapes. */
  void fill(Iterable<Outline> outlines, Colour colour) {
    outlines.forEach(outline -> fill(outline, colour));
  }

  /** The picture as a file in PNG format. */
  byte[] png() {
    return Png.indexed(width, rows, palette.colours());
  }
}
