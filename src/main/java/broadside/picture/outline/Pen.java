package broadside.picture.outline;

/** What an outline is drawn with: contours of straight lines and quadratic curves. */
public interface Pen {
  /** Begins a contour; the one before it is closed by a line. */
  void moveTo(double x, double y);

  /** A line from where the pen is. */
  void lineTo(double x, double y);

  /** A quadratic Bézier curve from where the pen is, bent towards a control point. */
  void curveTo(double controlX, double controlY, double x, double y);
}
