package broadside.imagefile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import broadside.testing.Images;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that is cut off, damaged or made to do harm is refused, and harms nobody. */
class DamagedImagesTest {
  private static final ImageLimits MOST = new ImageLimits(2_000, 1_000_000);
  private static final int PNG_HEAD = 33;
  private static final int MEGABYTE = 1 << 20;

  static List<byte[]> files() {
    return Stream.concat(
            Stream.of(ImageFormat.values()).map(Images::plain),
            Stream.of(Images.lossless(), Images.extended()))
        .toList();
  }

  private static Parsed<ImageFile> read(byte[] file) {
    return ImageFile.read(file, MOST).then(ImageFile::decoded);
  }

  private static String fault(byte[] file) {
    return read(file) instanceof Parsed.Failure<ImageFile> failure ? failure.fault().id() : "none";
  }

  private static Set<Trace> traces(byte[] file) {
    return ((Parsed.Value<ImageFile>) read(file)).value().traces();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The plain PNG with chunks before its data. */
  private static byte[] png(byte[]... chunks) {
    byte[] plain = Images.plain(ImageFormat.PNG);
    return Images.join(
        Arrays.copyOf(plain, PNG_HEAD),
        Images.join(chunks),
        Arrays.copyOfRange(plain, PNG_HEAD, plain.length));
  }

  /** The plain JPEG with bytes before its last marker. */
  private static byte[] jpegWithin(byte[] bytes) {
    byte[] plain = Images.plain(ImageFormat.JPEG);
    int end = plain.length - 2;
    return Images.join(
        Arrays.copyOf(plain, end), bytes, Arrays.copyOfRange(plain, end, plain.length));
  }

  @ParameterizedTest
  @MethodSource("files")
  void cutOffAnywhereItIsDamaged(byte[] file) {
    for (int length = 12; length < file.length; length++) {
      assertEquals("picture-damaged", fault(Arrays.copyOf(file, length)), "cut at " + length);
    }
  }

  @Test
  void pixelsThatAreMissingBeforeTheLastMarkerAreMissed() {
    byte[] plain = Images.encoded("jpeg", 300, 300);
    byte[] half = Arrays.copyOf(plain, plain.length / 2);
    byte[] end = {(byte) 0xFF, (byte) 0xD9};
    assertEquals("none", fault(plain));
    assertEquals("picture-damaged", fault(Images.join(half, end)));
  }

  @Test
  void nothingIsHiddenBehindTheLastPixel() {
    assertEquals("picture-damaged", fault(jpegWithin(latin(Images.CANARY))));
  }

  @Test
  void nothingIsHiddenBehindTheCodedData() {
    byte[] canary = latin(Images.CANARY);
    byte[] lossy = Images.plain(ImageFormat.WEBP);
    assertEquals("picture-behind", fault(Images.stuffed(lossy, "VP8 ", canary)));
    assertEquals("picture-behind", fault(Images.stuffed(Images.lossless(), "VP8L", canary)));
    for (String type : List.of("VP8 ", "ALPH")) {
      assertEquals("picture-behind", fault(Images.stuffed(Images.extended(), type, canary)));
    }
  }

  @Test
  void nothingIsHiddenBetweenTheCodedData() {
    byte[] lossy = Images.plain(ImageFormat.WEBP);
    int first = 20 + 10 + (((lossy[20] & 0xFF) | ((lossy[21] & 0xFF) << 8)) >> 5);
    byte[] longer = Images.stuffed(lossy, "VP8 ", latin(Images.CANARY));
    System.arraycopy(longer, first, longer, first + 8, lossy.length - first);
    longer[20] = (byte) ((longer[20] & 0x1F) | ((longer[20] & 0xE0) + (8 << 5)));
    longer[21] = (byte) (longer[21] + 1);
    assertEquals("picture-behind", fault(longer));
  }

  @Test
  void codedDataThatEndTooEarlyAreMissed() {
    byte[] lossy = Images.plain(ImageFormat.WEBP);
    lossy[16] = (byte) (lossy[16] - 8);
    System.arraycopy(latin("junk\0\0\0\0"), 0, lossy, lossy.length - 8, 8);
    assertEquals("picture-damaged", fault(lossy));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x08, 0x10})
  void aLossyPictureThatDecodersDoNotShowIsDamaged(int bit) {
    byte[] lossy = Images.plain(ImageFormat.WEBP);
    lossy[20] ^= (byte) bit;
    assertEquals("picture-damaged", fault(lossy));
  }

  @ParameterizedTest
  @CsvSource({
    "0x10, none",
    "0x20, picture-damaged",
    "0x40, picture-damaged",
    "0x80, picture-damaged"
  })
  void soIsAnAlphaChannelWithReservedBits(int bit, String fault) {
    byte[] alpha = Images.extended();
    int first = new String(alpha, StandardCharsets.ISO_8859_1).indexOf("ALPH") + 8;
    alpha[first] = (byte) ((alpha[first] & 0xF) | bit);
    assertEquals(fault, fault(alpha));
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void anyByteMayBeWrong(ImageFormat format) {
    byte[] file = Images.telling(format);
    for (int at = 0; at < file.length; at++) {
      byte[] wrong = file.clone();
      wrong[at] ^= (byte) (at % 2 == 0 ? 0xFF : 0x11);
      assertDoesNotThrow(() -> read(wrong));
    }
  }

  @Test
  void aSegmentIsNoShorterThanItsLength() {
    byte[] empty = {(byte) 0xFF, (byte) 0xE5, 0, 0};
    assertEquals("picture-damaged", fault(jpegWithin(empty)));
  }

  @Test
  void moreRowsThanTheHeaderSaysAreNotUnpacked() {
    byte[] plain = Images.plain(ImageFormat.PNG);
    byte[] end = Arrays.copyOfRange(plain, plain.length - 12, plain.length);
    byte[] bomb = Images.chunk("IDAT", Images.packed(new byte[64 * MEGABYTE]));
    assertEquals("picture-damaged", fault(Images.join(Arrays.copyOf(plain, PNG_HEAD), bomb, end)));
  }

  @Test
  void aColourProfileUnpacksToItsSizeAlone() {
    byte[] bomb = Images.packed(new byte[8 * MEGABYTE]);
    assertEquals(
        "picture-damaged", fault(png(Images.chunk("iCCP", Images.join(latin("a\0\0"), bomb)))));
  }

  @Test
  void textsStayPacked() {
    byte[] bomb = Images.packed(new byte[64 * MEGABYTE]);
    byte[] text = Images.chunk("zTXt", Images.join(latin("Comment\0\0"), bomb));
    assertEquals(Set.of(Trace.TEXT), traces(png(text)));
    byte[] xmp = Images.join(latin("XML:com.adobe.xmp\0\1\0\0\0"), bomb);
    assertEquals(Set.of(Trace.PROGRAM), traces(png(Images.chunk("iTXt", xmp))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x SYSTEM 'file:///dev/zero'><x/>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///dev/zero'>]><x>&a;</x>",
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>",
        "<?xml version='1.0' encoding='no-such'?><x/>",
        "no XML"
      })
  void nothingIsLoadedForTheSakeOfMetadata(String xmp) {
    byte[] text = Images.chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + xmp));
    assertEquals(Set.of(Trace.PROGRAM), traces(png(text)));
  }

  @Test
  void metadataMayBeDeep() {
    String deep = "<a>".repeat(100_000);
    byte[] text = Images.chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + deep));
    assertEquals(Set.of(Trace.PROGRAM), traces(png(text)));
  }

  @Test
  void whatMovesIsRefused() {
    assertEquals("picture-moves", fault(png(Images.chunk("acTL", new byte[8]))));
    byte[] moving = Images.extended();
    System.arraycopy(latin("ANMF"), 0, moving, 30, 4);
    assertEquals("picture-moves", fault(moving));
  }

  @Test
  void tooManyScansAreRefused() {
    byte[] plain = Images.plain(ImageFormat.JPEG);
    int scan =
        Collections.lastIndexOfSubList(list(plain), list(new byte[] {(byte) 0xFF, (byte) 0xDA}));
    byte[] one = Arrays.copyOfRange(plain, scan, plain.length - 2);
    byte[][] many = Collections.nCopies(100, one).toArray(byte[][]::new);
    assertEquals("picture-damaged", fault(jpegWithin(Images.join(many))));
  }

  private static List<Byte> list(byte[] bytes) {
    List<Byte> list = new ArrayList<>();
    for (byte each : bytes) {
      list.add(each);
    }
    return list;
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC3, 0xC5, 0xC9, 0xCA, 0xCB})
  void aJpegThatBrowsersDoNotShowIsRefused(int frame) {
    byte[] plain = Images.plain(ImageFormat.JPEG);
    int at = Collections.indexOfSubList(list(plain), list(new byte[] {(byte) 0xFF, (byte) 0xC0}));
    byte[] deep = plain.clone();
    deep[at + 4] = 12;
    assertEquals("picture-coding", fault(deep));
    plain[at + 1] = (byte) frame;
    assertEquals("picture-coding", fault(plain));
  }

  @Test
  void pixelsAreCounted() {
    assertEquals("picture-dimensions", fault(Images.encoded("png", 2_001, 1)));
    assertEquals("picture-pixels", fault(Images.encoded("png", 1_100, 1_000)));
    assertEquals("picture-pixels", fault(Images.encoded("jpeg", 1_100, 1_000)));
    assertEquals("none", fault(Images.encoded("png", 1_000, 1_000)));
  }

  @Test
  void noPixelsAreNoPicture() {
    byte[] plain = Images.plain(ImageFormat.PNG);
    byte[] head = Arrays.copyOfRange(plain, 16, 29);
    Arrays.fill(head, 0, 4, (byte) 0);
    byte[] none =
        Images.join(
            Arrays.copyOf(plain, 8),
            Images.chunk("IHDR", head),
            Arrays.copyOfRange(plain, PNG_HEAD, plain.length));
    assertEquals("picture-damaged", fault(none));
  }

  @Test
  void otherFormatsAreRefused() {
    assertEquals("picture-svg", fault(latin("<svg xmlns='http://www.w3.org/2000/svg'/>")));
    assertEquals("picture-unknown", fault(latin("GIF89a")));
    assertEquals("picture-unknown", fault(new byte[0]));
  }
}
