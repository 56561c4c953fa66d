package broadside.picture.outline;

import java.util.List;

/** The outline of a shape. What turns the same way adds up; what turns the other way is a hole. */
@FunctionalInterface
public interface Outline {
  /** Draws its contours. */
  void draw(Pen pen);

  /** Several outlines as one. */
  static Outline of(List<Outline> parts) {
    return pen -> parts.forEach(part -> part.draw(pen));
  }

  /** The same outline somewhere else. */
  default Outline moved(double x, double y) {
    return pen -> draw(new PlacingPen(pen, 1, 1, x, y));
  }

  /** A glyph, whose y runs up, in pixels: so many for each unit of its font, and at a point. */
  default Outline placed(double scale, double x, double y) {
    return pen -> draw(new PlacingPen(pen, scale, -scale, x, y));
  }
}
