package broadside.imagefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import broadside.testing.Images;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PNG has room for between its pixels does not go out. */
class PngPaddingTest {
  private static final ImageLimits MOST = new ImageLimits(1_000, 1_000_000);
  private static final byte[] CANARY = latin(Images.CANARY.repeat(8));

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static ImageFile image(byte[] file) {
    return ((Parsed.Value<ImageFile>) ImageFile.read(file, MOST)).value();
  }

  /** What a chunk and its data have to say about a picture. */
  private record Head(int width, int height, int depth, int colours, int interlace) {
    byte[] bytes() {
      return ByteBuffer.allocate(13)
          .putInt(width)
          .putInt(height)
          .put(new byte[] {(byte) depth, (byte) colours, 0, 0, (byte) interlace})
          .array();
    }
  }

  private static byte[] png(Head head, byte[] packed, byte[]... chunks) {
    return Images.join(
        Arrays.copyOf(Images.plain(ImageFormat.PNG), 8),
        Images.chunk("IHDR", head.bytes()),
        Images.join(chunks),
        Images.chunk("IDAT", packed),
        Images.chunk("IEND", new byte[0]));
  }

  private static byte[] data(byte[] file) {
    String latin = new String(file, StandardCharsets.ISO_8859_1);
    int at = latin.indexOf("IDAT");
    return Arrays.copyOfRange(file, at + 4, at + 4 + ByteBuffer.wrap(file).getInt(at - 4));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0, 2", "0, 4", "3, 1", "3, 2", "3, 4"})
  void bitsBehindTheLastPixelOfARowAreZero(int colours, int depth) throws Exception {
    byte[] rows = new byte[2 * CANARY.length];
    for (int i = 0; i < CANARY.length; i++) {
      rows[2 * i] = (byte) (i % 5);
      rows[2 * i + 1] = (byte) (CANARY[i] & 0x7F);
    }
    Head head = new Head(1, CANARY.length, depth, colours, 0);
    byte[] palette = colours == 3 ? Images.chunk("PLTE", new byte[48]) : new byte[0];
    byte[] file = png(head, Images.packed(rows), palette);
    byte[] clean = image(file).clean();
    assertArrayEquals(Images.pixels(file), Images.pixels(clean));
    byte[] unpacked = Unpacking.bytes(data(clean), 1 << 20);
    for (int i = 0; i < unpacked.length; i++) {
      assertEquals(0, unpacked[i] & (i % 2 == 0 ? 0xFF : 0xFF >> depth));
    }
    assertArrayEquals(clean, image(clean).clean());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void soAreThoseOfPasses(int depth) {
    Random random = new Random(depth);
    for (int side = 1; side < 20; side++) {
      Head head = new Head(side, 20 - side, depth, 0, 1);
      PngHeader header = new PngHeader(new ImageSize(side, 20 - side), depth, 0, true);
      ByteBuffer rows = ByteBuffer.allocate(1 << 10);
      for (PngHeader.Pass pass : header.passes()) {
        for (int row = 0; row < pass.rows(); row++) {
          byte[] bytes = new byte[(int) pass.row()];
          random.nextBytes(bytes);
          bytes[0] = (byte) random.nextInt(5);
          rows.put(bytes);
        }
      }
      byte[] packed = Images.packed(Arrays.copyOf(rows.array(), rows.position()));
      byte[] file = png(head, packed);
      byte[] clean = image(file).clean();
      assertArrayEquals(Images.pixels(file), Images.pixels(clean));
      assertArrayEquals(clean, image(clean).clean());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 8, 2", "2, 8, 6", "0, 16, 2", "2, 16, 6"})
  void aTransparentColourGoesOutIfAPixelHasIt(int colours, int depth, int length) {
    Head head = new Head(1, 1, depth, colours, 0);
    byte[] colour = Arrays.copyOf(CANARY, length);
    byte[] row = new byte[1 + length * depth / 16];
    byte[] transparent = Images.chunk("tRNS", colour);
    byte[] other = image(png(head, Images.packed(row), transparent)).clean();
    assertArrayEquals(png(head, Images.packed(row)), other);
    for (int i = 1; i < row.length; i++) {
      row[i] = depth == 16 ? colour[i - 1] : colour[2 * i - 1];
    }
    byte[] clean = image(png(head, Images.packed(row), transparent)).clean();
    if (depth == 8) {
      for (int i = 0; i < length; i += 2) {
        colour[i] = 0;
      }
    }
    assertArrayEquals(png(head, Images.packed(row), Images.chunk("tRNS", colour)), clean);
  }

  @Test
  void aBackgroundIsNoPixel() {
    Head head = new Head(1, 1, 16, 2, 0);
    byte[] packed = Images.packed(new byte[7]);
    ImageFile image = image(png(head, packed, Images.chunk("bKGD", Arrays.copyOf(CANARY, 6))));
    assertArrayEquals(png(head, packed), image.clean());
    assertEquals(Set.of(), image.traces());
  }

  @ParameterizedTest
  @CsvSource({"sBIT, 050806", "sRGB, 03", "cICP, 09100001", "gAMA, 0000b18f"})
  void howColoursAreMeantGoesOut(String type, String digits) {
    byte[] data = HexFormat.of().parseHex(digits);
    byte[] file =
        png(new Head(1, 1, 8, 2, 0), Images.packed(new byte[4]), Images.chunk(type, data));
    assertArrayEquals(file, image(file).clean());
    assertEquals(Set.of(), image(file).traces());
  }
}
