package broadside.picture.outline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Outlines cover pixels exactly. */
class CoverageTest {
  private final Coverage coverage = new Coverage();

  private double area(Outline outline) {
    double[] sum = {0};
    coverage.of(outline, (x, y, length, part) -> sum[0] += length * part);
    return sum[0];
  }

  @Test
  void aRectangleCoversItsPixelsByTheirParts() {
    double[][] parts = new double[3][3];
    coverage.of(
        Shapes.rectangle(0.5, 1.25, 1.75, 1),
        (x, y, length, part) -> {
          for (int i = 0; i < length; i++) {
            parts[y][x + i] = part;
          }
        });
    assertArrayEquals(new double[] {0, 0, 0}, parts[0]);
    assertArrayEquals(new double[] {0.375, 0.75, 0.1875}, parts[1], 1e-12);
    assertArrayEquals(new double[] {0.125, 0.25, 0.0625}, parts[2], 1e-12);
  }

  @Test
  void anAreaIsWhatGeometrySays() {
    assertEquals(Math.PI * 100, area(Shapes.circle(30.3, 40.7, 10)), 2.5);
    assertEquals(Math.PI * 22500, area(Shapes.circle(200, 200, 150)), 70);
    assertEquals(0, area(pen -> {}));
    Outline triangle =
        pen -> {
          pen.moveTo(0.1, 0.2);
          pen.lineTo(90.7, 13.9);
          pen.lineTo(4.4, 77.7);
        };
    double expected = Math.abs(90.6 * 77.5 - 4.3 * 13.7) / 2;
    assertEquals(expected, area(triangle), 1e-9);
  }

  @Test
  void aHoleIsLeftOut() {
    Outline hole =
        pen -> {
          pen.moveTo(2, 2);
          pen.lineTo(2, 8);
          pen.lineTo(8, 8);
          pen.lineTo(8, 2);
        };
    Outline square = Shapes.rectangle(0, 0, 10, 10);
    assertEquals(
        64,
        area(
            pen -> {
              square.draw(pen);
              hole.draw(pen);
            }),
        1e-9);
  }

  @Test
  void oneOutlineLeavesNothingForTheNext() {
    Outline small = Shapes.circle(5.3, 5.7, 2);
    double alone = area(small);
    area(Shapes.circle(300, 20, 250));
    assertEquals(alone, area(small));
  }

  @Test
  void aCurveIsNotFartherFromItsEdgesThanTheEyeSees() {
    for (double radius : new double[] {1, 7, 60, 150}) {
      Box box = Box.of(Shapes.circle(0, 0, radius));
      assertEquals(-radius, box.left(), 0.05);
      assertEquals(radius, box.bottom(), 0.05);
      double ring = area(Shapes.circle(900, 900, radius)) - Math.PI * radius * radius;
      assertEquals(0, ring / (2 * Math.PI * radius), 0.03, "radius " + radius);
    }
  }
}
