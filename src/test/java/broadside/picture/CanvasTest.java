package broadside.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.Colour;
import broadside.picture.outline.Shapes;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A sheet takes colours, and mixes them where a shape covers a pixel in part. */
class CanvasTest {
  private static final Colour WHITE = Colour.of(0xFFFFFF);
  private static final Colour BLACK = Colour.of(0);

  private static BufferedImage painted(Canvas canvas) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(canvas.png()));
  }

  @Test
  void whatIsBesideTheSheetIsCutOff() throws IOException {
    Canvas canvas = new Canvas(4, 3, WHITE);
    canvas.fill(Shapes.rectangle(-5, 1, 100, 1), BLACK);
    canvas.fill(Shapes.rectangle(-5, -9, 3, 100), BLACK);
    canvas.fill(Shapes.rectangle(5, -9, 3, 100), BLACK);
    BufferedImage image = painted(canvas);
    assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
    assertEquals(0xFFFFFFFF, image.getRGB(3, 0));
    assertEquals(0xFF000000, image.getRGB(0, 1));
    assertEquals(0xFF000000, image.getRGB(3, 1));
    assertEquals(0xFFFFFFFF, image.getRGB(0, 2));
  }

  @Test
  void aPixelThatIsCoveredInPartTakesAsMuchOfTheColour() throws IOException {
    Canvas canvas = new Canvas(4, 1, WHITE);
    canvas.fill(Shapes.rectangle(0.75, 0, 2, 1), BLACK);
    canvas.fill(Shapes.rectangle(2.5, 0, 1, 1), Colour.of(0xFF0000));
    BufferedImage image = painted(canvas);
    assertEquals(0xFFBFBFBF, image.getRGB(0, 0));
    assertEquals(0xFF000000, image.getRGB(1, 0));
    assertEquals(0xFFA02020, image.getRGB(2, 0));
    assertEquals(0xFFFF8080, image.getRGB(3, 0));
  }

  @Test
  void moreColoursThanAPaletteHoldsBecomeSimilarOnes() throws IOException {
    Canvas canvas = new Canvas(400, 1, WHITE);
    for (int i = 0; i < 400; i++) {
      canvas.fill(Shapes.rectangle(i, 0, 1, 1), Colour.of(colour(i)));
    }
    BufferedImage image = painted(canvas);
    assertEquals(256, ((IndexColorModel) image.getColorModel()).getMapSize());
    for (int i = 0; i < 400; i++) {
      int difference = Mix.distance(image.getRGB(i, 0), colour(i));
      assertTrue(difference <= i / 256, i + ": " + difference);
    }
  }

  /** First all greys, of which one is the paper; then some that are a trace more blue. */
  private static int colour(int i) {
    return i % 256 * 0x010101 ^ i / 256;
  }
}
