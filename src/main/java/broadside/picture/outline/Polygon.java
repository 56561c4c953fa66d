package broadside.picture.outline;

import java.util.Arrays;

/** The edges of an outline: its curves are lines so short that nobody sees them. */
final class Polygon implements Pen {
  /** How far an edge may be from the curve that it stands for, in pixels. */
  private static final double TOLERANCE = 0.03;

  private static final int PER_EDGE = 4;

  private double[] edges = new double[1024];
  private int used;
  private double x;
  private double y;
  private double startX;
  private double startY;

  /** What receives an edge. */
  interface Edges {
    void edge(double fromX, double fromY, double toX, double toY);
  }

  /** Takes the place of the outline before. */
  void trace(Outline outline) {
    used = 0;
    outline.draw(this);
    close();
  }

  /** The box around its corners. */
  Box box() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < used; i += 2) {
      left = edges[i] < left ? edges[i] : left;
      right = edges[i] > right ? edges[i] : right;
      top = edges[i + 1] < top ? edges[i + 1] : top;
      bottom = edges[i + 1] > bottom ? edges[i + 1] : bottom;
    }
    return new Box(left, top, right, bottom);
  }

  /** Tells of each edge. */
  void forEach(Edges receiver) {
    for (int i = 0; i < used; i += PER_EDGE) {
      receiver.edge(edges[i], edges[i + 1], edges[i + 2], edges[i + 3]);
    }
  }

  @Override
  public void moveTo(double toX, double toY) {
    close();
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  @Override
  public void lineTo(double toX, double toY) {
    if (used == edges.length) {
      edges = Arrays.copyOf(edges, 2 * used);
    }
    edges[used++] = x;
    edges[used++] = y;
    edges[used++] = toX;
    edges[used++] = toY;
    x = toX;
    y = toY;
  }

  /** The curve at t is {@code a t² + b t} away from its start. */
  @Override
  public void curveTo(double controlX, double controlY, double toX, double toY) {
    double fromX = x;
    double fromY = y;
    double ax = fromX - 2 * controlX + toX;
    double ay = fromY - 2 * controlY + toY;
    double bx = 2 * (controlX - fromX);
    double by = 2 * (controlY - fromY);
    int pieces = pieces(ax, ay);
    for (int piece = 1; piece < pieces; piece++) {
      double t = (double) piece / pieces;
      lineTo(fromX + (ax * t + bx) * t, fromY + (ay * t + by) * t);
    }
    lineTo(toX, toY);
  }

  /** So many pieces that each is flat: a whole curve bulges by a quarter of its a. */
  private static int pieces(double ax, double ay) {
    double bulge = Math.sqrt(ax * ax + ay * ay) / 4;
    return 1 + (int) Math.sqrt(bulge / TOLERANCE);
  }

  private void close() {
    if (x != startX || y != startY) {
      lineTo(startX, startY);
    }
  }
}
