package broadside.picture.outline;

/** Plain shapes. */
public final class Shapes {
  private Shapes() {}

  /** A rectangle by its upper left corner and its size. */
  public static Outline rectangle(double x, double y, double width, double height) {
    return pen -> {
      pen.moveTo(x, y);
      pen.lineTo(x + width, y);
      pen.lineTo(x + width, y + height);
      pen.lineTo(x, y + height);
    };
  }

  /** A circle by its centre. */
  public static Outline circle(double x, double y, double radius) {
    return new RoundedRectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius, radius);
  }

  /**
   * A rectangle with round corners.
   *
   * @param x its left side
   * @param y its upper side
   * @param width its width
   * @param height its height
   * @param left the radius of its left corners
   * @param right the radius of its right corners
   */
  public record RoundedRectangle(
      double x, double y, double width, double height, double left, double right)
      implements Outline {
    @Override
    public void draw(Pen pen) {
      pen.moveTo(x + left, y);
      new Corner(x + width - right, y + right, 0, -right).draw(pen);
      new Corner(x + width - right, y + height - right, right, 0).draw(pen);
      new Corner(x + left, y + height - left, 0, left).draw(pen);
      new Corner(x + left, y + left, -left, 0).draw(pen);
    }
  }

  /**
   * A quarter of a circle, as curves.
   *
   * @param x its centre
   * @param y its centre
   * @param dx from there to where it begins
   * @param dy from there to where it begins
   */
  private record Corner(double x, double y, double dx, double dy) {
    private static final int CURVES = 4;
    private static final double COSINE = StrictMath.cos(Math.PI / 2 / CURVES);
    private static final double SINE = StrictMath.sin(Math.PI / 2 / CURVES);

    /** How far the control point is from both ends of a curve, for a circle of radius 1. */
    private static final double HANDLE = StrictMath.tan(Math.PI / 4 / CURVES);

    void draw(Pen pen) {
      pen.lineTo(x + dx, y + dy);
      if (dx != 0 || dy != 0) {
        turn(pen);
      }
    }

    private void turn(Pen pen) {
      double fromX = dx;
      double fromY = dy;
      for (int i = 0; i < CURVES; i++) {
        double toX = fromX * COSINE - fromY * SINE;
        double toY = fromX * SINE + fromY * COSINE;
        pen.curveTo(x + fromX - HANDLE * fromY, y + fromY + HANDLE * fromX, x + toX, y + toY);
        fromX = toX;
        fromY = toY;
      }
    }
  }
}
