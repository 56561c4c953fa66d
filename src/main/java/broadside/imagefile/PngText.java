package broadside.imagefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the text chunks of a PNG tell (ISO/IEC 15948, 11.3.4). */
final class PngText {
  private static final String XMP = "XML:com.adobe.xmp";
  private static final int MOST_XMP = 1 << 20;
  private static final Set<String> PERSONS = Set.of("author", "artist", "copyright", "creator");

  /** Written by nearly every program, and no news. */
  private static final Set<String> HARMLESS =
      Set.of("software", "creation time", "date:create", "date:modify", "date:timestamp");

  private PngText() {}

  /** Notes what a chunk tells by its keyword; packed texts stay packed. */
  static void read(PngChunk chunk, Besides besides) {
    String keyword = latin(chunk.data(), 0, end(chunk.data(), 0));
    if (keyword.equals(XMP) && chunk.type().equals("iTXt")) {
      xmp(chunk.data(), besides);
    } else if (keyword.startsWith("Raw profile type")) {
      besides.add(Trace.PROGRAM);
    } else if (PERSONS.contains(keyword.toLowerCase(Locale.ROOT))) {
      besides.add(Trace.PERSON);
    } else if (!HARMLESS.contains(keyword.toLowerCase(Locale.ROOT))) {
      besides.add(Trace.TEXT);
    }
  }

  /** Behind the keyword come whether and how it is packed, a language, a translated keyword. */
  private static void xmp(byte[] data, Besides besides) {
    int flags = end(data, 0) + 1;
    int text = end(data, end(data, flags + 2) + 1) + 1;
    byte[] rest = Arrays.copyOfRange(data, Math.min(text, data.length), data.length);
    try {
      boolean packed = flags < data.length && data[flags] != 0;
      besides.add(Besides.Kind.XMP, packed ? Unpacking.bytes(rest, MOST_XMP) : rest);
    } catch (IOException unreadable) {
      besides.add(Trace.PROGRAM);
    }
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
