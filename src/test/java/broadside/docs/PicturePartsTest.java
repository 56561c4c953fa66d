package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import broadside.imagefile.ImageFile;
import broadside.imagefile.ImageFormat;
import broadside.imagefile.ImageLimits;
import broadside.testing.Images;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out of the file of a picture stands in the list in src/docs/record.md. */
class PicturePartsTest {
  private static final ImageLimits MOST = new ImageLimits(1_000, 1_000_000);
  private static final Pattern PART = Pattern.compile("`([^`]+)`");

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void nothingGoesOutThatIsNotNamed(ImageFormat format) {
    Set<String> parts = new HashSet<>(parts(format, clean(Images.telling(format, 6))));
    parts.removeAll(named(format));
    assertEquals(Set.of(), parts);
  }

  private static byte[] clean(byte[] file) {
    return ((Parsed.Value<ImageFile>) ImageFile.read(file, MOST)).value().clean();
  }

  private static List<String> named(ImageFormat format) {
    String cell =
        Docs.page("record").table("parts").stream()
            .filter(row -> row.get(0).equals(format.shown()))
            .map(row -> row.get(1))
            .findFirst()
            .orElseThrow();
    return PART.matcher(cell).results().map((MatchResult part) -> part.group(1)).toList();
  }

  private static List<String> parts(ImageFormat format, byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    return switch (format) {
      case PNG -> chunks(in.position(8), 4);
      case WEBP -> chunks(in.order(ByteOrder.LITTLE_ENDIAN).position(12), 0);
      case JPEG -> segments(in);
    };
  }

  /** Length and name, in the order of the format, content, and so many bytes of a checksum. */
  private static List<String> chunks(ByteBuffer in, int checksum) {
    List<String> names = new ArrayList<>();
    while (in.hasRemaining()) {
      boolean isPng = checksum > 0;
      int before = isPng ? in.getInt() : 0;
      byte[] name = new byte[4];
      in.get(name);
      int length = isPng ? before : (in.getInt() + 1) & ~1;
      in.position(in.position() + length + checksum);
      names.add(new String(name, StandardCharsets.ISO_8859_1).trim());
    }
    return names;
  }

  /** As far as the first scan. */
  private static List<String> segments(ByteBuffer in) {
    List<String> names = new ArrayList<>(List.of("SOI"));
    in.position(2);
    int marker = 0;
    while (marker != 0xDA) {
      in.get();
      marker = in.get() & 0xFF;
      names.add(name(marker));
      in.position(in.position() + in.getShort(in.position()));
    }
    return names;
  }

  private static String name(int marker) {
    return switch (marker) {
      case 0xC0, 0xC1, 0xC2 -> "SOF";
      case 0xC4 -> "DHT";
      case 0xDA -> "SOS";
      case 0xDB -> "DQT";
      case 0xDD -> "DRI";
      default -> "APP" + (marker - 0xE0);
    };
  }
}
