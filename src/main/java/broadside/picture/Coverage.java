package broadside.picture;

import java.awt.Shape;

/**
 * How much of each pixel a shape covers, exactly: each edge adds the area to its right, row by row.
 * Only the geometry of {@code java.awt.geom} is used, which is plain arithmetic; painting with AWT
 * would load native code and depends on whether there is a screen.
 *
 * @see <a
 *     href="https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445">Raph
 *     Levien on accumulating signed areas</a>
 */
final class Coverage {
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final double[] areas;

  private Coverage(double[] box) {
    this.left = (int) Math.floor(box[0]);
    this.top = (int) Math.floor(box[1]);
    // An edge in the last column still adds to the one behind it.
    this.width = (int) Math.ceil(box[2]) - left + 2;
    this.height = (int) Math.ceil(box[3]) - top + 1;
    this.areas = new double[width * height];
  }

  /** What receives the covered part of a pixel, from 0 to 1. */
  interface Pixels {
    void cover(int x, int y, double part);
  }

  /** Tells of each pixel that the shape touches how much it covers. */
  static void of(Shape shape, Pixels pixels) {
    double[] box = Tracer.box(shape);
    if (box[0] <= box[2]) {
      Coverage coverage = new Coverage(box);
      Tracer.trace(shape, coverage::line);
      coverage.sum(pixels);
    }
  }

  private void sum(Pixels pixels) {
    for (int row = 0; row < height; row++) {
      double area = 0;
      for (int column = 0; column < width; column++) {
        area += areas[row * width + column];
        double part = Math.min(1, Math.abs(area));
        if (part > 0) {
          pixels.cover(left + column, top + row, part);
        }
      }
    }
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    if (toY > fromY) {
      edge(fromX - left, fromY - top, toX - left, toY - top, 1);
    } else if (toY < fromY) {
      edge(toX - left, toY - top, fromX - left, fromY - top, -1);
    }
  }

  /** An edge from above to below, one row after the other. */
  private void edge(double x0, double y0, double x1, double y1, int sign) {
    double slope = (x1 - x0) / (y1 - y0);
    double x = x0;
    for (int row = (int) Math.floor(y0); row < y1; row++) {
      double part = Math.min(row + 1, y1) - Math.max(row, y0);
      double next = x + slope * part;
      add(row * width, Math.min(x, next), Math.max(x, next), sign * part);
      x = next;
    }
  }

  /** A piece of an edge within a row: columns it crosses get their share of its height. */
  private void add(int row, double from, double to, double height) {
    int first = (int) Math.floor(from);
    int last = (int) Math.floor(to);
    if (first == last) {
      double behind = height * ((from + to) / 2 - first);
      areas[row + first] += height - behind;
      areas[row + first + 1] += behind;
      return;
    }
    double perColumn = height / (to - from);
    for (int column = first; column <= last; column++) {
      double in = Math.max(from, column);
      double out = Math.min(to, column + 1);
      double share = perColumn * (out - in);
      double behind = share * ((in + out) / 2 - column);
      areas[row + column] += share - behind;
      areas[row + column + 1] += behind;
    }
  }
}
