package broadside.imagefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import broadside.testing.Images;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A picture that goes out is turned as browsers turn the file. */
class OrientationTest {
  private static final ImageLimits MOST = new ImageLimits(1_000, 1_000_000);

  private static ImageFile image(byte[] file) {
    return ((Parsed.Value<ImageFile>) ImageFile.read(file, MOST)).value();
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void itStaysTurned(ImageFormat format) {
    ImageFile turned = image(Images.telling(format, 6));
    assertEquals(new ImageSize(Images.WIDTH, Images.HEIGHT).turned(), turned.size());
    assertEquals(turned.size(), image(turned.clean()).size());
  }

  @Test
  void theFirstOrientationBeforeThePixelsTurnsThePicture() {
    assertEquals(List.of(true, false, false), turned(OrientationTest::jpegWithExif));
    assertEquals(List.of(true, false, false), turned(OrientationTest::pngWithExif));
  }

  /** By the first of two blocks, by the second one, by one behind the pixels. */
  private static List<Boolean> turned(BinaryOperator<byte[]> file) {
    byte[] on = new Orientation(6).exif();
    byte[] off = Orientation.UPRIGHT.exif();
    return Stream.of(file.apply(on, off), file.apply(off, on), file.apply(new byte[0], on))
        .map(each -> image(each).size().height() == Images.WIDTH)
        .toList();
  }

  private static byte[] jpegWithExif(byte[] first, byte[] second) {
    byte[] plain = Images.plain(ImageFormat.JPEG);
    int end = plain.length - 2;
    return with(plain, new int[] {2, end}, app1(first), app1(second));
  }

  private static byte[] app1(byte[] exif) {
    byte[] head = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    return exif.length == 0 ? exif : Images.segment(0xE1, Images.join(head, exif));
  }

  private static byte[] pngWithExif(byte[] first, byte[] second) {
    byte[] plain = Images.plain(ImageFormat.PNG);
    byte[] one = first.length == 0 ? first : Images.chunk("eXIf", first);
    return with(plain, new int[] {33, plain.length - 12}, one, Images.chunk("eXIf", second));
  }

  /** With both parts before the pixels, or the second one behind them if there is no first one. */
  private static byte[] with(byte[] plain, int[] places, byte[] first, byte[] second) {
    byte[] before = Arrays.copyOf(plain, places[0]);
    byte[] pixels = Arrays.copyOfRange(plain, places[0], places[1]);
    byte[] end = Arrays.copyOfRange(plain, places[1], plain.length);
    return first.length == 0
        ? Images.join(before, pixels, second, end)
        : Images.join(before, first, second, pixels, end);
  }
}
