package broadside.picture.outline;

/**
 * Draws with another pen at a place and in a size of its own.
 *
 * @param pen the other pen
 * @param scaleX what its x is multiplied by
 * @param scaleY what its y is multiplied by
 * @param x where its origin is then
 * @param y where its origin is then
 */
record PlacingPen(Pen pen, double scaleX, double scaleY, double x, double y) implements Pen {
  @Override
  public void moveTo(double toX, double toY) {
    pen.moveTo(x + scaleX * toX, y + scaleY * toY);
  }

  @Override
  public void lineTo(double toX, double toY) {
    pen.lineTo(x + scaleX * toX, y + scaleY * toY);
  }

  @Override
  public void curveTo(double controlX, double controlY, double toX, double toY) {
    pen.curveTo(x + scaleX * controlX, y + scaleY * controlY, x + scaleX * toX, y + scaleY * toY);
  }
}
