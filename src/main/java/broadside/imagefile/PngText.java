package broadside.imagefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the text chunks of a PNG tell (ISO/IEC 15948, 11.3.4). */
final class PngText {
  private static final String XMP = "XML:com.adobe.xmp";
  private static final int MOST = 1 << 20;

  /** The keywords of the standard that tell of persons and devices, and others like them. */
  private static final Map<String, Trace> KEYWORDS =
      Map.of(
          "author", Trace.PERSON,
          "artist", Trace.PERSON,
          "copyright", Trace.PERSON,
          "creator", Trace.PERSON,
          "source", Trace.DEVICE);

  /** Written by nearly every program, and no news. */
  private static final Set<String> HARMLESS =
      Set.of("software", "creation time", "date:create", "date:modify", "date:timestamp");

  private PngText() {}

  /** Notes what a chunk tells; of texts that people may have written, by the keyword alone. */
  static void read(PngChunk chunk, Besides besides) {
    String keyword = latin(chunk.data(), 0, end(chunk.data(), 0));
    if (keyword.equals(XMP)) {
      besides.add(Besides.Kind.XMP, text(chunk));
    } else if (keyword.startsWith(RawProfile.KEYWORD)) {
      RawProfile.traces(text(chunk)).forEach(besides::add);
    } else if (!HARMLESS.contains(keyword.toLowerCase(Locale.ROOT))) {
      besides.add(trace(keyword));
    }
  }

  /** ImageMagick has a text for each tag of EXIF and other properties, with a prefix. */
  private static Trace trace(String keyword) {
    boolean isProperty = keyword.contains(":");
    return Optional.ofNullable(KEYWORDS.get(keyword.toLowerCase(Locale.ROOT)))
        .or(() -> XmpNames.trace(keyword.substring(keyword.lastIndexOf(':') + 1)))
        .orElse(isProperty ? Trace.PROGRAM : Trace.TEXT);
  }

  /** What stands behind the keyword, unpacked; nothing if that cannot be done. */
  private static byte[] text(PngChunk chunk) {
    int flags = end(chunk.data(), 0) + 1;
    try {
      return switch (chunk.type()) {
        case "iTXt" -> international(chunk.data(), flags);
        case "zTXt" -> Unpacking.bytes(behind(chunk.data(), flags + 1), MOST);
        default -> behind(chunk.data(), flags);
      };
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }

  /** Whether and how it is packed, a language, a translated keyword, the text. */
  private static byte[] international(byte[] data, int flags) throws IOException {
    boolean isPacked = flags < data.length && data[flags] != 0;
    byte[] text = behind(data, end(data, end(data, flags + 2) + 1) + 1);
    return isPacked ? Unpacking.bytes(text, MOST) : text;
  }

  private static byte[] behind(byte[] data, int from) {
    return Arrays.copyOfRange(data, Math.min(from, data.length), data.length);
  }

  private static int end(byte[] data, int from) {
    int at = from;
    while (at < data.length && data[at] != 0) {
      at++;
    }
    return at;
  }

  private static String latin(byte[] data, int from, int to) {
    return new String(data, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
