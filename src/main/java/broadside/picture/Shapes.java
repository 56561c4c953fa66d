package broadside.picture;

import java.awt.geom.Path2D;

/** Plain shapes. */
final class Shapes {
  /** How far the handles of a cubic curve stand out for a quarter of a circle. */
  private static final double KAPPA = 0.5522847498307936;

  private Shapes() {}

  static Path2D rectangle(double x, double y, double width, double height) {
    return rounded(x, y, width, height, 0, 0);
  }

  static Path2D circle(double x, double y, double radius) {
    return rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius, radius);
  }

  /** A rectangle whose corners are round, the left and the right ones by a radius of their own. */
  static Path2D rounded(double x, double y, double width, double height, double l, double r) {
    double right = x + width;
    double bottom = y + height;
    double lh = l * (1 - KAPPA);
    double rh = r * (1 - KAPPA);
    Path2D path = new Path2D.Double();
    path.moveTo(x + l, y);
    path.lineTo(right - r, y);
    path.curveTo(right - rh, y, right, y + rh, right, y + r);
    path.lineTo(right, bottom - r);
    path.curveTo(right, bottom - rh, right - rh, bottom, right - r, bottom);
    path.lineTo(x + l, bottom);
    path.curveTo(x + lh, bottom, x, bottom - lh, x, bottom - l);
    path.lineTo(x, y + l);
    path.curveTo(x, y + lh, x + lh, y, x + l, y);
    path.closePath();
    return path;
  }
}
