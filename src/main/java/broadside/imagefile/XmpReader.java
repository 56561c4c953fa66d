package broadside.imagefile;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads what XMP tells, by the names of its elements and attributes. They are looked for in the
 * text: a parser would stop at the first error, load what a document type names, and build trees as
 * deep as the file wants.
 */
final class XmpReader {
  private static final Pattern NAME =
      Pattern.compile(
          "<(?:[\\w.-]++:)?+([\\w.-]++)|\\s(?:[\\w.-]++:)?+([\\w.-]++)\\s*+=\\s*+[\"']");

  private XmpReader() {}

  /** What a packet tells; at least that a program wrote it. */
  static Set<Trace> traces(byte[] packet) {
    Set<Trace> traces = EnumSet.of(Trace.PROGRAM);
    NAME.matcher(ascii(packet))
        .results()
        .map(XmpReader::name)
        .map(XmpNames::trace)
        .flatMap(Optional::stream)
        .forEach(traces::add);
    return traces;
  }

  private static String name(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  /** Names are ASCII: without zeros they are the same in UTF-8, UTF-16 and UTF-32. */
  private static String ascii(byte[] packet) {
    return new String(packet, StandardCharsets.ISO_8859_1).replace("\0", "");
  }
}
