package broadside.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.model.Colour;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Shapes cover pixels exactly, and files hold the pixels that were painted. */
class CanvasTest {
  private static final Colour WHITE = Colour.of(0xFFFFFF);
  private static final Colour BLACK = Colour.of(0);

  private static double area(Shape shape) {
    double[] sum = {0};
    Coverage.of(shape, (x, y, part) -> sum[0] += part);
    return sum[0];
  }

  private static BufferedImage painted(Canvas canvas) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(canvas.png()));
  }

  @Test
  void aRectangleCoversItsPixelsByTheirParts() {
    double[][] parts = new double[3][3];
    Coverage.of(Shapes.rectangle(0.5, 1.25, 1.75, 1), (x, y, part) -> parts[y][x] = part);
    assertArrayEquals(new double[] {0, 0, 0}, parts[0]);
    assertArrayEquals(new double[] {0.375, 0.75, 0.1875}, parts[1], 1e-12);
    assertArrayEquals(new double[] {0.125, 0.25, 0.0625}, parts[2], 1e-12);
  }

  @Test
  void anAreaIsWhatGeometrySays() {
    assertEquals(Math.PI * 100, area(Shapes.circle(30.3, 40.7, 10)), 2.5);
    assertEquals(Math.PI * 22500, area(Shapes.circle(200, 200, 150)), 70);
    assertEquals(0, area(new Path2D.Double()));
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(0.1, 0.2);
    triangle.lineTo(90.7, 13.9);
    triangle.lineTo(4.4, 77.7);
    double expected = Math.abs(90.6 * 77.5 - 4.3 * 13.7) / 2;
    assertEquals(expected, area(triangle), 1e-9);
  }

  @Test
  void aHoleIsLeftOut() {
    Path2D frame = new Path2D.Double();
    frame.append(Shapes.rectangle(0, 0, 10, 10), false);
    Path2D hole = new Path2D.Double();
    hole.moveTo(2, 2);
    hole.lineTo(2, 8);
    hole.lineTo(8, 8);
    hole.lineTo(8, 2);
    frame.append(hole, false);
    assertEquals(64, area(frame), 1e-9);
  }

  @Test
  void whatIsBesideTheSheetIsCutOff() throws IOException {
    Canvas canvas = new Canvas(4, 3, WHITE);
    canvas.fill(Shapes.rectangle(-5, 1, 100, 1), BLACK);
    BufferedImage image = painted(canvas);
    assertEquals(0xFFFFFFFF, image.getRGB(3, 0));
    assertEquals(0xFF000000, image.getRGB(0, 1));
    assertEquals(0xFF000000, image.getRGB(3, 1));
    assertEquals(0xFFFFFFFF, image.getRGB(0, 2));
  }

  @Test
  void aFileHoldsThePixelsWhetherAPaletteIsEnoughOrNot() throws IOException {
    for (int colours : new int[] {1, 2, 256, 257, 5000}) {
      Random dice = new Random(colours);
      Canvas canvas = new Canvas(83, 61, WHITE);
      for (int i = 0; i < 83 * 61; i++) {
        canvas.set(i % 83, i / 83, (i < colours ? i : dice.nextInt(colours)) * 3331);
      }
      BufferedImage image = painted(canvas);
      Bitmap again = BitmapReader.read(canvas.png()).orElseThrow();
      for (int i = 0; i < 83 * 61; i++) {
        assertEquals(image.getRGB(i % 83, i / 83), again.at(i % 83, i / 83));
      }
      assertEquals(
          0xFF000000 | 3331 * (colours - 1), image.getRGB((colours - 1) % 83, (colours - 1) / 83));
    }
  }
}
