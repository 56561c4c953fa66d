package broadside.imagefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Parsed;
import broadside.testing.Images;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of the tables of a JPEG goes out what its pixels need. */
class JpegTablesTest {
  private static final ImageLimits MOST = new ImageLimits(1_000, 1_000_000);
  private static final byte[] CANARY = Images.CANARY.getBytes(StandardCharsets.ISO_8859_1);
  private static final int QUANTIZATION = 0xDB;
  private static final int CODES = 0xC4;
  private static final int SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int LONGEST = 16;

  /** What cjpeg makes with a restart behind each unit, and two samples of lightness for one. */
  private static final String RESTARTS =
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUF"
          + "VtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8"
          + "fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAUABgDASEAAhEBAxEB/8QAGAAAAwEBAAAAAAAAAA"
          + "AAAAAAAAMEBQb/xAAdEAACAgIDAQAAAAAAAAAAAAAAAwQRAmEBIVEx/8QAFwEAAwEAAAAAAAAAAAAAAAAAAwQF"
          + "Bv/EABwRAAICAwEBAAAAAAAAAAAAAAABAgMEESEiEv/dAAQAAf/aAAwDAQACEQMRAD8A5pcbRWuLoFvYfHsP/9"
          + "DPXG48AUbiaCuzh//RiVG0VLj+8dCLn5Fsew//0nrj6oCTKzpRrs8n/9NysMa+Fa143x0SG+Ik48mf/9TaXhjV"
          + "0Bnm22Erk/k//9k=";

  /** The same in several scans. */
  private static final String PROGRESSIVE_RESTARTS =
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUF"
          + "VtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8"
          + "fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wgARCAAUABgDASEAAhEBAxEB/8QAGAAAAwEBAAAAAAAAAA"
          + "AAAAAAAAIDBAX/xAAXAQADAQAAAAAAAAAAAAAAAAACAwQF/90ABAAB/9oADAMBAAIQAxAAAAHmWA//0M4nQ//R"
          + "hVCv/9JySj//03rHJ//U2mcX/8QAFhABAQEAAAAAAAAAAAAAAAAAAQAC/9oACAEBAAEFAjN//9Azf//RM3//0j"
          + "N//9Mzf//UM3//1S//1gv/1y//xAAYEQADAQEAAAAAAAAAAAAAAAAAAgMBIf/aAAgBAwEBPwGbH//QVj//0Zsf"
          + "/9JW4f/Tnp//1F3h/8QAGBEBAAMBAAAAAAAAAAAAAAAAAAECIRH/2gAIAQIBAT8Bf//Qx//R7j//0ps//9N//9"
          + "R//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAGPwJ//9B//9F//9J//9N//9R//9V//9Z//9d//8QAFRAB"
          + "AQAAAAAAAAAAAAAAAAAAAAH/2gAIAQEAAT8hH//QP//RH//SH//TH//UH//ViP/Wg//XiP/aAAwDAQACAAMAAA"
          + "AQv//QL//R3//S3//Tb//UL//EABYRAQEBAAAAAAAAAAAAAAAAAAABIf/aAAgBAwEBPxAf/9DB/9Ef/9IP/9Oj"
          + "/9Sh/8QAFxEBAQEBAAAAAAAAAAAAAAAAAQARIf/aAAgBAgEBPxDdv//QWf/Ra//S6X//014X/9RVb//EABoQAA"
          + "IDAQEAAAAAAAAAAAAAAAARASFhUTH/2gAIAQEAAT8QxP/QwP/Rh4f/0sz/0+kUf//UwR//1VvD/9ZiKP/XSaP/"
          + "2Q==";

  static List<byte[]> files() {
    List<byte[]> files = new ArrayList<>();
    files.add(Base64.getDecoder().decode(RESTARTS));
    files.add(Base64.getDecoder().decode(PROGRESSIVE_RESTARTS));
    for (boolean progressive : List.of(false, true)) {
      for (int type : Images.types("jpeg")) {
        files.add(Images.encoded("jpeg", drawn(type), progressive));
      }
    }
    return files;
  }

  /** Smooth, with an edge: coefficients of all sorts, but not in all blocks. */
  private static BufferedImage drawn(int type) {
    BufferedImage image = new BufferedImage(83, 61, type);
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.setRGB(x, y, x / 7 == 3 ? y * 50 : x * 0x030201 + y * 0x010203);
      }
    }
    return image;
  }

  private static byte[] clean(byte[] file) {
    Parsed<ImageFile> read = ImageFile.read(file, MOST).then(ImageFile::decoded);
    return ((Parsed.Value<ImageFile>) read).value().clean();
  }

  @ParameterizedTest
  @MethodSource("files")
  void codesThatNoPixelUsesDoNotGoOut(byte[] file) {
    byte[] telling = with(file, CODES);
    assertTrue(Images.tells(telling));
    assertFalse(Images.tells(clean(telling)));
    assertArrayEquals(Images.pixels(file), Images.pixels(clean(telling)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void factorsOfCoefficientsThatNoBlockHasDoNotGoOut(byte[] file) {
    byte[] telling = with(file, QUANTIZATION);
    assertTrue(Images.tells(telling));
    assertFalse(Images.tells(clean(telling)));
    assertArrayEquals(Images.pixels(telling), Images.pixels(clean(telling)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsCodedStaysAsItIs(byte[] file) {
    assertEquals(scans(file), scans(clean(file)));
    assertArrayEquals(Images.pixels(file), Images.pixels(clean(file)));
    assertArrayEquals(clean(file), clean(clean(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void bitsBehindTheLastCodeAreOnes(byte[] file) {
    int padded = 0;
    for (int at = 1; at + 1 < file.length; at++) {
      boolean isLast = file[at + 1] == (byte) 0xFF && isMarker(file[at + 2] & 0xFF);
      byte[] other = file.clone();
      other[at] ^= 1;
      if (isLast && at > scansFrom(file) && (file[at] & 1) == 1 && isSame(file, other)) {
        padded++;
        assertArrayEquals(clean(file), clean(other), "byte " + at);
      }
    }
    assertTrue(padded > 0);
  }

  private static boolean isMarker(int marker) {
    return marker == END || (marker >= 0xD0 && marker < 0xD8);
  }

  private static int scansFrom(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00da");
  }

  private static boolean isSame(byte[] file, byte[] other) {
    return ImageFile.read(other, MOST).then(ImageFile::decoded) instanceof Parsed.Value
        && Arrays.equals(Images.pixels(file), Images.pixels(other));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFewBytesBehindTheLastCodeDoNotGoOut(byte[] file) {
    int end = file.length - 2;
    byte[] last = Arrays.copyOfRange(file, end, file.length);
    byte[] longer = Images.join(Arrays.copyOf(file, end), Arrays.copyOf(CANARY, 3), last);
    assertArrayEquals(clean(file), clean(longer));
  }

  /** The file with a canary in each table of a kind, each in a segment of its own. */
  private static byte[] with(byte[] file, int kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts(file)) {
      boolean isTable = part.length > 4 && (part[1] & 0xFF) == kind;
      ByteBuffer in = ByteBuffer.wrap(part).position(isTable ? 4 : part.length);
      while (in.hasRemaining()) {
        out.writeBytes(Images.segment(kind, kind == CODES ? codes(in) : factors(in)));
      }
      out.writeBytes(isTable ? new byte[0] : part);
    }
    return out.toByteArray();
  }

  /** In zigzag order the last factors are those of the finest details. */
  private static byte[] factors(ByteBuffer in) {
    byte[] table = new byte[65];
    in.get(table);
    System.arraycopy(CANARY, 0, table, table.length - CANARY.length, CANARY.length);
    return table;
  }

  /** The first coefficients have no codes but 0 to 15. If there is no room, rare codes go. */
  private static byte[] codes(ByteBuffer in) {
    byte[] lengths = new byte[1 + LONGEST];
    in.get(lengths);
    int count = 0;
    int taken = 0;
    for (int length = 1; length <= LONGEST; length++) {
      count += lengths[length] & 0xFF;
      taken += (lengths[length] & 0xFF) << (LONGEST - length);
    }
    byte[] values = new byte[count];
    in.get(values);
    if (lengths[0] >> 4 == 0) {
      return Images.join(lengths, values);
    }
    boolean hasRoom = taken + CANARY.length < 1 << LONGEST;
    lengths[LONGEST] += (byte) (hasRoom ? CANARY.length : 0);
    int kept = hasRoom ? count : count - CANARY.length;
    return Images.join(lengths, Arrays.copyOf(values, kept), CANARY);
  }

  private static List<String> scans(byte[] file) {
    return parts(file).stream()
        .filter(part -> (part[1] & 0xFF) == SCAN)
        .map(part -> new String(part, StandardCharsets.ISO_8859_1))
        .toList();
  }

  /** Markers with their segments, and scans with their coded data. */
  private static List<byte[]> parts(byte[] file) {
    List<byte[]> parts = new ArrayList<>();
    int from = 0;
    while (from < file.length) {
      int marker = file[from + 1] & 0xFF;
      int to = from + 2;
      if (marker != 0xD8 && marker != END) {
        to += ByteBuffer.wrap(file).getShort(to);
      }
      while (marker == SCAN
          && (file[to] != (byte) 0xFF
              || (file[to + 1] >= (byte) 0xD0 && file[to + 1] < (byte) 0xD8)
              || file[to + 1] == 0)) {
        to++;
      }
      parts.add(Arrays.copyOfRange(file, from, to));
      from = to;
    }
    return parts;
  }
}
