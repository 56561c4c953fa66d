package broadside.imagefile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Parsed;
import broadside.testing.Images;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a picture was taken is named, however the file writes it. */
class TracesTest {
  private static final ImageLimits MOST = new ImageLimits(2_000, 1_000_000);
  private static final Set<Trace> POSITION = EnumSet.of(Trace.POSITION, Trace.PROGRAM);
  private static final String XMP =
      "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:Description exif:GPSLatitude='52,30N'/>";

  private static final byte[] IPTC = latin("\u001c\002\132\000\006Berlin");

  /** A directory that leads to one of the position, with a latitude. */
  private static final byte[] EXIF =
      ByteBuffer.allocate(56)
          .putInt(0x4D4D002A)
          .putInt(8)
          .putShort((short) 1)
          .putShort((short) 0x8825)
          .putShort((short) 4)
          .putInt(1)
          .putInt(26)
          .putInt(0)
          .putShort((short) 1)
          .putShort((short) 2)
          .putShort((short) 5)
          .putInt(1)
          .putInt(44)
          .putInt(0)
          .putInt(52)
          .putInt(1)
          .array();

  private static ImageFile image(byte[] file) {
    return ((Parsed.Value<ImageFile>) ImageFile.read(file, MOST)).value();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Set<Trace> ofPng(String type, byte[] text) {
    byte[] plain = Images.plain(ImageFormat.PNG);
    int head = 33;
    byte[] file =
        Images.join(
            Arrays.copyOf(plain, head),
            Images.chunk(type, text),
            Arrays.copyOfRange(plain, head, plain.length));
    return image(file).traces();
  }

  private static Set<Trace> ofJpeg(byte[]... segments) {
    byte[] plain = Images.plain(ImageFormat.JPEG);
    byte[] file =
        Images.join(
            Arrays.copyOf(plain, 2),
            Images.join(segments),
            Arrays.copyOfRange(plain, 2, plain.length));
    return image(file).traces();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-32BE"})
  void inAnyEncodingOfXmp(String encoding) {
    byte[] xmp = XMP.getBytes(Charset.forName(encoding));
    byte[] head = latin("http://ns.adobe.com/xap/1.0/\0");
    assertEquals(POSITION, ofJpeg(Images.segment(0xE1, Images.join(head, xmp))));
  }

  @ParameterizedTest
  @CsvSource({"700, true", "33723, false"})
  void inABlockWithinExif(int tag, boolean isXmp) {
    byte[] block = isXmp ? latin(XMP) : IPTC;
    byte[] tiff =
        ByteBuffer.allocate(26 + block.length)
            .putInt(0x4D4D002A)
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) tag)
            .putShort((short) 1)
            .putInt(block.length)
            .putInt(26)
            .putInt(0)
            .put(block)
            .array();
    assertEquals(POSITION, ofPng("eXIf", tiff));
  }

  @Test
  void inMoreXmpThanFitsIntoOneSegment() {
    byte[] head = latin("http://ns.adobe.com/xmp/extension/\0" + "0".repeat(40));
    byte[] xmp = latin(XMP);
    int half = XMP.indexOf("Latitude");
    assertEquals(
        POSITION,
        ofJpeg(
            Images.segment(0xE1, Images.join(head, Arrays.copyOf(xmp, half))),
            Images.segment(0xE1, Images.join(head, Arrays.copyOfRange(xmp, half, xmp.length)))));
  }

  @Test
  void bytesThatAHeadOrATableHasNoUseForAreNamed() {
    assertEquals(Set.of(Trace.PROGRAM), ofJpeg(Images.segment(0xDD, new byte[8])));
    byte[] reserved = Images.extended();
    reserved[21] = 'A';
    byte[] longer = Images.stuffed(Images.extended(), "VP8X", latin("AB"));
    for (byte[] file : List.of(reserved, longer)) {
      assertEquals(Set.of(Trace.PROGRAM), image(file).traces());
      assertArrayEquals(image(Images.extended()).clean(), image(file).clean());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"exif:GPSLatitude", "GPSLongitude", "photoshop:City"})
  void inTheKeywordOfAText(String keyword) {
    assertEquals(Set.of(Trace.POSITION), ofPng("tEXt", latin(keyword + "\0 52/1, 30/1")));
  }

  @ParameterizedTest
  @CsvSource({
    "exif:Model, DEVICE",
    "exif:Artist, PERSON",
    "exif:ColorSpace, PROGRAM",
    "Source, DEVICE",
    "AUTHOR, PERSON",
    "Comment, TEXT"
  })
  void otherKeywordsTellOtherThings(String keyword, Trace trace) {
    assertEquals(Set.of(trace), ofPng("tEXt", latin(keyword + "\0a")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exif", "APP1", "xmp", "iptc", "8bim"})
  void inARawProfile(String kind) {
    List<byte[]> blocks =
        switch (kind) {
          case "exif", "APP1" -> List.of(Images.join(latin("Exif\0\0"), EXIF), EXIF);
          case "xmp" -> List.of(latin(XMP), XMP.getBytes(UTF_16), XMP.getBytes(UTF_16LE));
          default ->
              List.of(IPTC, Images.join(latin("8BIM\004\004\0\0\0\0\0\013"), IPTC, new byte[1]));
        };
    for (byte[] block : blocks) {
      byte[] keyword = latin("Raw profile type " + kind + "\0");
      byte[] text = latin(raw(kind, block));
      byte[] packed = Images.packed(text);
      assertEquals(POSITION, ofPng("tEXt", Images.join(keyword, text)));
      assertEquals(POSITION, ofPng("zTXt", Images.join(keyword, new byte[1], packed)));
      assertEquals(POSITION, ofPng("iTXt", Images.join(keyword, new byte[4], text)));
      assertEquals(POSITION, ofPng("iTXt", Images.join(keyword, new byte[] {1, 0, 0, 0}, packed)));
    }
  }

  /** In lines of 72 digits, as ImageMagick writes them. */
  private static String raw(String kind, byte[] block) {
    String digits = HexFormat.of().formatHex(block).replaceAll("(.{72})", "$1\n");
    return "\n%s\n%8d\n%s\n".formatted(kind, block.length, digits);
  }

  @Test
  void aRawProfileDoesNotTurnThePicture() {
    byte[] text = latin("Raw profile type exif\0" + raw("exif", new Orientation(6).exif()));
    assertEquals(Set.of(Trace.PROGRAM), ofPng("tEXt", text));
    byte[] plain = Images.plain(ImageFormat.PNG);
    byte[] file =
        Images.join(
            Arrays.copyOf(plain, 33),
            Images.chunk("tEXt", text),
            Arrays.copyOfRange(plain, 33, plain.length));
    assertEquals(new ImageSize(Images.WIDTH, Images.HEIGHT), image(file).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\nexif\n", "\nexif\n 2\n4", "no digits", ""})
  void aRawProfileMayBeAnything(String text) {
    assertTrue(ofPng("tEXt", latin("Raw profile type exif\0" + text)).contains(Trace.PROGRAM));
  }
}
