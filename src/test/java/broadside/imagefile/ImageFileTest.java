package broadside.imagefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Parsed;
import broadside.testing.Images;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the file of a picture goes out what shows, and nothing that is told beside it. */
class ImageFileTest {
  private static final ImageLimits MOST = new ImageLimits(20_000, 50_000_000);

  static List<byte[]> files() {
    return Stream.concat(
            Stream.of(ImageFormat.values())
                .flatMap(format -> Stream.of(Images.plain(format), Images.telling(format, 6))),
            Stream.of(Images.lossless(), Images.extended()))
        .toList();
  }

  private static ImageFile image(byte[] file) {
    Parsed<ImageFile> read = ImageFile.read(file, MOST).then(ImageFile::decoded);
    return ((Parsed.Value<ImageFile>) read).value();
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void nothingButThePictureGoesOut(ImageFormat format) {
    byte[] telling = Images.telling(format);
    assertTrue(Images.tells(telling));
    assertFalse(Images.tells(image(telling).clean()));
  }

  @Test
  void anAlphaChannelThatBelongsToNoPictureDoesNotGoOut() {
    byte[] unannounced = Images.extended();
    unannounced[20] = 0;
    byte[] alpha = Images.riff("ALPH", canary(8));
    byte[] head = Arrays.copyOf(Images.chunks(Images.extended()), 18);
    byte[] twice = Images.webp(Images.chunks(Images.extended()), alpha);
    byte[] behind = Images.webp(head, Images.chunks(Images.plain(ImageFormat.WEBP)), alpha);
    byte[] lossless = Images.webp(head, alpha, Images.chunks(Images.lossless()));
    for (byte[] file : List.of(unannounced, twice, behind, lossless)) {
      assertEquals(Set.of(Trace.PROGRAM), image(file).traces());
      byte[] clean = image(file).clean();
      assertFalse(Images.tells(clean));
      assertEquals(file == twice, latin(clean).contains("ALPH"));
    }
  }

  private static byte[] canary(int length) {
    byte[] canary = Images.CANARY.repeat(32).getBytes(StandardCharsets.ISO_8859_1);
    return Arrays.copyOf(canary, length);
  }

  /** The plain JPEG with parts behind its first marker, and with others before its last one. */
  private static byte[] jpeg(byte[] first, byte[] last) {
    byte[] plain = Images.plain(ImageFormat.JPEG);
    int end = plain.length - 2;
    return Images.join(
        Arrays.copyOf(plain, 2),
        first,
        Arrays.copyOfRange(plain, 2, end),
        last,
        Arrays.copyOfRange(plain, end, plain.length));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void tablesThatNoScanUsesDoNotGoOut(int destination) {
    byte[] quantization =
        Images.segment(0xDB, Images.join(new byte[] {(byte) destination}, canary(64)));
    byte[] lengths = new byte[17];
    lengths[0] = (byte) destination;
    lengths[8] = (byte) 200;
    byte[] codes = Images.segment(0xC4, Images.join(lengths, canary(200)));
    byte[] restarts = Images.segment(0xDD, canary(8));
    byte[] none = new byte[4];
    byte[] plain = Images.plain(ImageFormat.JPEG);
    byte[] tables = Images.join(quantization, codes, restarts, Images.segment(0xDD, none));
    ImageFile image = image(jpeg(tables, tables));
    assertFalse(Images.tells(image.clean()));
    assertArrayEquals(Images.pixels(plain), Images.pixels(image.clean()));
  }

  @Test
  void ofTheHeadsOfAJpegOneGoesOut() {
    byte[] jfif =
        Images.segment(
            0xE0, Images.join("JFIF\0\1\1\0".getBytes(StandardCharsets.ISO_8859_1), canary(8)));
    byte[] adobe =
        Images.segment(0xEE, Images.join("Adobe".getBytes(StandardCharsets.ISO_8859_1), canary(8)));
    byte[] last =
        Images.segment(
            0xEE,
            Images.join(
                "Adobe".getBytes(StandardCharsets.ISO_8859_1), new byte[] {0, 100, 0, 0, 0, 0, 1}));
    ImageFile image = image(jpeg(Images.join(jfif, adobe, last), Images.join(adobe, jfif)));
    assertFalse(Images.tells(image.clean()));
    assertArrayEquals(Images.pixels(Images.plain(ImageFormat.JPEG)), Images.pixels(image.clean()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZQVKXJW", "\1\1\1ZQVK", "\1\2\3\0\110\0\110"})
  void aResolutionThatIsNoneDoesNotGoOut(String text) {
    byte[] plain = Images.plain(ImageFormat.JPEG);
    System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), 0, plain, 11, 7);
    ImageFile image = image(plain);
    assertEquals("JFIF\0\1\2\0\0\1\0\1\0\0", latin(image.clean()).substring(6, 20));
    assertEquals(Set.of(Trace.PROGRAM), image.traces());
  }

  @Test
  void bytesBehindAHeadAreNamed() {
    byte[] plain = Images.plain(ImageFormat.JPEG);
    byte[] head = Images.join(Arrays.copyOfRange(plain, 6, 20), canary(8));
    byte[] rest = Arrays.copyOfRange(plain, 20, plain.length);
    byte[] file = Images.join(Arrays.copyOf(plain, 2), Images.segment(0xE0, head), rest);
    assertEquals(Set.of(Trace.PROGRAM), image(file).traces());
    assertArrayEquals(image(plain).clean(), image(file).clean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0\0\1\0\1", "\1\0\110\0\110", "\2\11\0\11\0"})
  void aResolutionGoesOut(String text) {
    byte[] plain = Images.plain(ImageFormat.JPEG);
    System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), 0, plain, 13, 5);
    assertEquals("JFIF\0\1\2" + text + "\0\0", latin(image(plain).clean()).substring(6, 20));
    assertEquals(Set.of(), image(plain).traces());
  }

  @ParameterizedTest
  @MethodSource("files")
  void thePixelsStayTheSame(byte[] file) {
    assertArrayEquals(Images.pixels(file), Images.pixels(image(file).clean()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsCleanStaysAsItIs(byte[] file) {
    byte[] clean = image(file).clean();
    assertArrayEquals(clean, image(clean).clean());
    assertEquals(Set.of(), image(clean).traces());
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void whatItTellsIsNamed(ImageFormat format) {
    assertEquals(Set.of(), image(Images.plain(format)).traces());
    assertEquals(
        EnumSet.complementOf(EnumSet.of(Trace.DEVICE, Trace.TIME)),
        image(Images.telling(format)).traces());
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void theColourProfileGoesOutWhole(ImageFormat format) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    byte[] clean = image(Images.profiled(format, profile)).clean();
    assertProfile(format, profile, latin(clean));
    assertFalse(Images.tells(clean));
  }

  private static void assertProfile(ImageFormat format, byte[] profile, String clean)
      throws IOException {
    if (format == ImageFormat.PNG) {
      String packed = clean.substring(clean.indexOf("icc\0\0") + 5);
      byte[] bytes = packed.getBytes(StandardCharsets.ISO_8859_1);
      assertArrayEquals(profile, Unpacking.bytes(bytes, 1 << 20));
    } else {
      assertTrue(clean.contains(latin(profile)));
    }
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void whatIsNoColourProfileDoesNotGoOut(ImageFormat format) {
    byte[] text = Images.CANARY.repeat(30).getBytes(StandardCharsets.ISO_8859_1);
    ImageFile image = image(Images.profiled(format, text));
    byte[] clean = image.clean();
    assertTrue(image.traces().contains(Trace.PROFILE));
    assertArrayEquals(clean, image(clean).clean());
    assertFalse(Images.tells(clean));
    assertFalse(latin(clean).contains(latin(Images.packed(text))));
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void aColourProfileEndsWhereItSaysSo(ImageFormat format) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    ImageFile image = image(Images.profiled(format, Images.join(profile, canary(50))));
    assertEquals(Set.of(Trace.TRAILER), image.traces());
    assertProfile(format, profile, latin(image.clean()));
    assertFalse(Images.tells(image.clean()));
    assertEquals(Set.of(), image(image.clean()).traces());
  }

  @Test
  void aColourProfileOfSeveralSegmentsGoesOut() {
    byte[] profile = Arrays.copyOf(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(), 150_000);
    System.arraycopy(ByteBuffer.allocate(4).putInt(profile.length).array(), 0, profile, 0, 4);
    byte[] segments = new byte[0];
    for (int i = 0; i < 3; i++) {
      byte[] head =
          ("ICC_PROFILE\0" + (char) (i + 1) + "\003").getBytes(StandardCharsets.ISO_8859_1);
      byte[] part = Arrays.copyOfRange(profile, i * 50_000, (i + 1) * 50_000);
      segments = Images.join(segments, Images.segment(0xE2, Images.join(head, part)));
    }
    byte[] plain = Images.plain(ImageFormat.JPEG);
    ImageFile image = image(jpeg(segments, new byte[0]));
    assertEquals(Set.of(), image.traces());
    assertEquals(plain.length + profile.length + 3 * 18, image.clean().length);
    assertArrayEquals(image.clean(), image(image.clean()).clean());
    byte[] twice =
        Images.join(
            segments,
            Images.segment(0xE2, "ICC_PROFILE\0\001\003".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals(Set.of(Trace.PROFILE), image(jpeg(twice, new byte[0])).traces());
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachKindOfPictureIsRead(byte[] file) {
    assertArrayEquals(Images.pixels(file), Images.pixels(image(file).clean()));
    assertEquals(Set.of(), image(file).traces());
  }

  /** Of both formats that the JDK writes: grey, with a palette, with alpha, in passes, small. */
  static List<byte[]> kinds() {
    List<byte[]> files = new ArrayList<>();
    for (String format : List.of("png", "jpeg")) {
      for (boolean progressive : List.of(false, true)) {
        for (int type : Images.types(format)) {
          for (int side = 1; side <= 9; side++) {
            files.add(
                Images.encoded(format, new BufferedImage(side, 10 - side, type), progressive));
          }
        }
      }
    }
    return files;
  }
}
