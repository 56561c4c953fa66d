package broadside.picture.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files hold the pixels that were painted. */
class PngTest {
  private static final int WIDTH = 83;
  private static final int HEIGHT = 61;

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 256, 257, 5000})
  void aFileHoldsThePixelsWhetherAPaletteIsEnoughOrNot(int colours) throws IOException {
    Random dice = new Random(colours);
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (i < colours ? i : dice.nextInt(colours)) * 3331;
    }
    BufferedImage image = image(Png.of(WIDTH, pixels));
    assertEquals(HEIGHT, image.getHeight());
    for (int i = 0; i < pixels.length; i++) {
      assertEquals(0xFF000000 | pixels[i], image.getRGB(i % WIDTH, i / WIDTH));
    }
    assertEquals(colours <= 256, image.getColorModel() instanceof IndexColorModel);
  }

  @Test
  void rowsAreThePlacesOfTheirColoursInThePalette() throws IOException {
    BufferedImage image =
        image(Png.indexed(2, new byte[] {0, 1, 0, 0, 2, 1}, new int[] {0xFFFFFF, 0x123456, 7}));
    assertEquals(0xFF123456, image.getRGB(0, 0));
    assertEquals(0xFFFFFFFF, image.getRGB(1, 0));
    assertEquals(0xFF000007, image.getRGB(0, 1));
    assertTrue(image.getColorModel() instanceof IndexColorModel);
  }
}
