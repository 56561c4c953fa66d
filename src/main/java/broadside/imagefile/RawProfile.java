package broadside.imagefile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * A block of metadata that ImageMagick wrote into a text of a PNG: a line with its kind, one with
 * its length, then its bytes in hexadecimal digits. What it is shows in its first bytes, whatever
 * its kind is called. Browsers take no orientation from it.
 */
final class RawProfile {
  static final String KEYWORD = "Raw profile type ";

  private static final String EXIF = "Exif\0\0";

  /** What each caption of IPTC begins with. */
  private static final String CAPTION = "\u001c";

  private static final int LINES_BEFORE = 3;

  private RawProfile() {}

  /** What a text tells; at least that a program wrote it. */
  static Set<Trace> traces(byte[] text) {
    Set<Trace> traces = EnumSet.of(Trace.PROGRAM);
    traces.addAll(told(block(new String(text, StandardCharsets.ISO_8859_1))));
    return traces;
  }

  private static Set<Trace> told(byte[] block) {
    String head = new String(block, StandardCharsets.ISO_8859_1);
    if (head.startsWith(EXIF)) {
      return ExifReader.read(Arrays.copyOfRange(block, EXIF.length(), block.length)).traces();
    }
    if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return ExifReader.read(block).traces();
    }
    if (head.startsWith("8BIM")) {
      return PhotoshopReader.traces(block);
    }
    return head.startsWith(CAPTION) ? PhotoshopReader.captions(block) : XmpReader.traces(block);
  }

  /** The text begins with an empty line. */
  private static byte[] block(String text) {
    String[] lines = text.split("\n", LINES_BEFORE + 1);
    String digits = lines[lines.length - 1].replaceAll("[^0-9a-fA-F]", "");
    return HexFormat.of().parseHex(digits, 0, digits.length() / 2 * 2);
  }
}
