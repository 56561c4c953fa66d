package broadside.imagefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Parsed;
import broadside.testing.Images;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the palette of a PNG go out the colours that its pixels have. */
class PngPaletteTest {
  private static final ImageLimits MOST = new ImageLimits(1_000, 1_000_000);
  private static final int COLOURS = 256;

  private static ImageFile image(byte[] file) {
    return ((Parsed.Value<ImageFile>) ImageFile.read(file, MOST)).value();
  }

  private static byte[] png(int side, int depth, byte[] rows, byte[]... chunks) {
    ByteBuffer head = ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) depth);
    return Images.join(
        Arrays.copyOf(Images.plain(ImageFormat.PNG), 8),
        Images.chunk("IHDR", head.put((byte) 3).array()),
        Images.join(chunks),
        Images.chunk("IDAT", Images.packed(rows)),
        Images.chunk("IEND", new byte[0]));
  }

  private static byte[] palette(byte[] clean) {
    String latin = new String(clean, StandardCharsets.ISO_8859_1);
    int at = latin.indexOf("PLTE");
    return Arrays.copyOfRange(clean, at + 4, at + 4 + ByteBuffer.wrap(clean).getInt(at - 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void whateverTheFiltersAreTheRightColoursGoOut(int depth) {
    byte[] colours = new byte[3 * COLOURS];
    IntStream.range(0, colours.length).forEach(i -> colours[i] = (byte) (i % 3 == 0 ? 1 : i / 3));
    Random random = new Random(depth);
    for (int side = 1; side < 12; side++) {
      byte[] file = png(side, depth, rows(side, depth, random), Images.chunk("PLTE", colours));
      byte[] clean = image(file).clean();
      assertArrayEquals(Images.pixels(file), Images.pixels(clean));
      byte[] kept = palette(clean);
      long used = IntStream.range(0, kept.length / 3).filter(i -> kept[3 * i] != 0).count();
      assertEquals(IntStream.of(Images.pixels(file)).distinct().count(), used);
    }
  }

  private static byte[] rows(int side, int depth, Random random) {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (int y = 0; y < side; y++) {
      byte[] row = new byte[(side * depth + 7) / 8];
      random.nextBytes(row);
      rows.write(random.nextInt(5));
      rows.writeBytes(row);
    }
    return rows.toByteArray();
  }

  @Test
  void coloursAndTransparencyThatNoPixelHasDoNotGoOut() {
    byte[] canary = Images.CANARY.repeat(30).getBytes(StandardCharsets.ISO_8859_1);
    byte[] one = {0, 0};
    byte[] file = png(1, 8, one, Images.chunk("PLTE", canary), Images.chunk("tRNS", canary));
    assertTrue(Images.tells(file));
    byte[] clean = image(file).clean();
    assertFalse(Images.tells(clean));
    assertEquals(3, palette(clean).length);
    assertArrayEquals(Images.pixels(file), Images.pixels(clean));
  }

  @ParameterizedTest
  @CsvSource({
    "cHRM, 32",
    "pHYs, 9",
    "pHYs, 8",
    "gAMA, 4",
    "cICP, 4",
    "sBIT, 4",
    "sBIT, 3",
    "sRGB, 1",
    "bKGD, 6",
    "tIME, 7",
    "hIST, 8",
    "sPLT, 32"
  })
  void whatIsNoColourNorResolutionDoesNotGoOut(String type, int length) {
    String canary = Images.CANARY.repeat(4).substring(0, length);
    byte[] text = canary.getBytes(StandardCharsets.ISO_8859_1);
    byte[] one = {0, 0};
    byte[] file = png(1, 8, one, Images.chunk("PLTE", new byte[3]), Images.chunk(type, text));
    String clean = new String(image(file).clean(), StandardCharsets.ISO_8859_1);
    assertFalse(clean.contains(type));
    assertEquals(Set.of(Trace.PROGRAM), image(file).traces());
  }

  @ParameterizedTest
  @CsvSource({"2835, 2835, 1", "1, 2, 0", "100000, 100000, 1"})
  void theResolutionGoesOut(int across, int down, byte unit) {
    byte[] data = ByteBuffer.allocate(9).putInt(across).putInt(down).put(unit).array();
    byte[] one = {0, 0};
    byte[] file = png(1, 8, one, Images.chunk("PLTE", new byte[3]), Images.chunk("pHYs", data));
    assertArrayEquals(file, image(file).clean());
    assertEquals(Set.of(), image(file).traces());
  }
}
