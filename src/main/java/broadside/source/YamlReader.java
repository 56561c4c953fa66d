package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Place;
import broadside.diagnostic.SourceText;
import broadside.diagnostic.Visible;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a YAML file (YAML 1.2.2) into located nodes, and refuses all of YAML that a record of an
 * incident has no need of. A pure function that never throws because of what is in the file.
 *
 * <p>Size and encoding come first, as the parser takes quadratic time on long texts and cannot say
 * where a wrong byte stands. Then hidden characters are reported and replaced, so that the parser,
 * which would stop at them, finds the other faults as well.
 */
public final class YamlReader {
  static final int MAX_BYTES = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int REPLACEMENT = 0xFFFD;

  private YamlReader() {}

  /**
   * Reads a file.
   *
   * @param file its path relative to the workspace, as it is to be named in findings
   * @param bytes its content
   */
  public static YamlTree read(String file, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      Diagnostic tooLarge = Diagnostic.error(Place.of(file), "file-too-large", MAX_BYTES);
      return unread(new SourceText(""), tooLarge);
    }
    SourceText source = new SourceText(decode(bytes, bytes.length));
    OptionalInt wrong = malformed(source.text(), bytes);
    if (wrong.isPresent()) {
      Location at = end(new SourceText(decode(bytes, wrong.getAsInt())));
      return unread(
          source, Diagnostic.error(Place.spot(file, at), "not-utf8", wrong.getAsInt() + 1));
    }
    return parse(file, source);
  }

  private static YamlTree unread(SourceText source, Diagnostic why) {
    return new YamlTree(Optional.empty(), Locations.of(source), List.of(why));
  }

  private static String decode(byte[] bytes, int length) {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** Where the first wrong byte stands; in the text a replacement stands for it. */
  private static OptionalInt malformed(String text, byte[] bytes) {
    if (text.indexOf(REPLACEMENT) < 0) {
      return OptionalInt.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
  }

  private static Location end(SourceText source) {
    String last = source.line(source.lines());
    return Location.at(source.lines(), last.codePointCount(0, last.length()) + 1);
  }

  private static YamlTree parse(String file, SourceText source) {
    Faults faults = new Faults();
    String text = source.text();
    if (Visible.hasHidden(text)) {
      reportHidden(file, source, faults);
      text = withoutHidden(text);
    }
    YamlEvents events = new YamlEvents(file, source, text, faults);
    TreeBuilder builder = new TreeBuilder(events, faults);
    Optional<Node> root = Optional.empty();
    try {
      root = builder.document();
    } catch (UnreadableException e) {
      faults.add(e.diagnostic());
    }
    StrayDirectives.find(file, source, events.texts()).forEach(faults::add);
    return new YamlTree(root, builder.locations(source), faults.found());
  }

  /** The first one of each line: where one is, there are often many. */
  private static void reportHidden(String file, SourceText source, Faults faults) {
    for (int number = 1; number <= source.lines(); number++) {
      int[] points = source.line(number).codePoints().toArray();
      for (int i = 0; i < points.length; i++) {
        if (Visible.isHidden(points[i])) {
          Place place = Place.spot(file, Location.at(number, i + 1));
          faults.add(Diagnostic.error(place, "hidden-character", Visible.name(points[i])));
          break;
        }
      }
    }
  }

  /** The text for the parser; each character keeps its line and column. */
  private static String withoutHidden(String text) {
    return text.codePoints()
        .map(point -> point != '\r' && Visible.isHidden(point) ? REPLACEMENT : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
