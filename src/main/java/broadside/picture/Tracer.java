package broadside.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Follows the outline of a shape in straight lines, so short that nobody sees them. */
final class Tracer {
  private final Pen pen;

  private double x;
  private double y;
  private double startX;
  private double startY;

  private Tracer(Pen pen) {
    this.pen = pen;
  }

  /** What draws the lines. */
  interface Pen {
    void line(double fromX, double fromY, double toX, double toY);
  }

  /** Draws the outline; open ones are closed. */
  static void trace(Shape shape, Pen pen) {
    Tracer tracer = new Tracer(pen);
    double[] at = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      tracer.segment(path.currentSegment(at), at);
    }
    tracer.close();
  }

  /**
   * Left, top, right and bottom of all points and handles; left is right of right if there are
   * none. The JDK's own box is another one since version 19.
   */
  static double[] box(Shape shape) {
    double most = Double.MAX_VALUE;
    double[] box = {most, most, -most, -most};
    double[] at = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      for (int i = 0; i < coordinates(path.currentSegment(at)); i += 2) {
        box[0] = Math.min(box[0], at[i]);
        box[1] = Math.min(box[1], at[i + 1]);
        box[2] = Math.max(box[2], at[i]);
        box[3] = Math.max(box[3], at[i + 1]);
      }
    }
    return box;
  }

  private static int coordinates(int segment) {
    return switch (segment) {
      case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
      case PathIterator.SEG_QUADTO -> 4;
      case PathIterator.SEG_CUBICTO -> 6;
      default -> 0;
    };
  }

  private void segment(int segment, double[] at) {
    switch (segment) {
      case PathIterator.SEG_MOVETO -> move(at[0], at[1]);
      case PathIterator.SEG_LINETO -> line(at[0], at[1]);
      case PathIterator.SEG_QUADTO -> quad(at);
      case PathIterator.SEG_CUBICTO -> cubic(at);
      default -> close();
    }
  }

  private void move(double toX, double toY) {
    close();
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  private void close() {
    line(startX, startY);
  }

  private void line(double toX, double toY) {
    pen.line(x, y, toX, toY);
    x = toX;
    y = toY;
  }

  private void quad(double[] at) {
    double fromX = x;
    double fromY = y;
    int steps = steps(at, 4);
    for (int step = 1; step <= steps; step++) {
      double t = (double) step / steps;
      double u = 1 - t;
      line(
          u * u * fromX + 2 * u * t * at[0] + t * t * at[2],
          u * u * fromY + 2 * u * t * at[1] + t * t * at[3]);
    }
  }

  private void cubic(double[] at) {
    double fromX = x;
    double fromY = y;
    int steps = steps(at, 6);
    for (int step = 1; step <= steps; step++) {
      double t = (double) step / steps;
      double u = 1 - t;
      double first = 3 * u * u * t;
      double second = 3 * u * t * t;
      line(
          u * u * u * fromX + first * at[0] + second * at[2] + t * t * t * at[4],
          u * u * u * fromY + first * at[1] + second * at[3] + t * t * t * at[5]);
    }
  }

  /** How many lines stand for a curve, by the way from handle to handle. */
  private int steps(double[] at, int coordinates) {
    double length = distance(at[0] - x, at[1] - y);
    for (int i = 2; i < coordinates; i += 2) {
      length += distance(at[i] - at[i - 2], at[i + 1] - at[i - 1]);
    }
    return 3 + (int) Math.sqrt(2 * length);
  }

  /** Not Math.hypot, whose last digit may differ from machine to machine. */
  private static double distance(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }
}
