package broadside.picture.outline;

/**
 * The box around an outline.
 *
 * @param left its left side
 * @param top its smallest y
 * @param right its right side; left of the left one if there is no outline
 * @param bottom its greatest y
 */
public record Box(double left, double top, double right, double bottom) {
  /** The box of an outline. */
  public static Box of(Outline outline) {
    Polygon polygon = new Polygon();
    polygon.trace(outline);
    return polygon.box();
  }
}
