package broadside.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts without any sign that Markdown could read: words and what stands between them, in lines and
 * paragraphs. Most titles and cells and many texts of events are such. They need no parser, and
 * become what it would make of them.
 */
final class UnmarkedText {
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{2,}");

  /** Characters of ASCII that mean nothing within a line. */
  private static final AsciiSigns WITHIN =
      AsciiSigns.of(
          " !\"#$%'(),-./:;=>?@^+{}0123456789"
              + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

  /** Those that may open a block, underline a heading or rule a table where they begin a line. */
  private static final AsciiSigns NOT_FIRST = AsciiSigns.of(" #+-:=>");

  /** The number of an item. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+[.)]");

  private UnmarkedText() {}

  /** What a text becomes, or nothing if it may have marks. */
  static Optional<RenderedText> read(String source) {
    return isUnmarked(source)
        ? Optional.of(new RenderedText(paragraphs(source)))
        : Optional.empty();
  }

  /**
   * Whether words in one line mean themselves wherever inline text may stand, at the end of a
   * heading too, and have no spaces that would be joined.
   */
  static boolean isPlain(String words) {
    return words.indexOf('\n') < 0
        && !words.contains("  ")
        && !words.contains(" #")
        && isUnmarked(words, 0, words.length());
  }

  private static List<HtmlNode> paragraphs(String source) {
    Stream<String> paragraphs =
        source.contains("\n\n") ? BLANK_LINES.splitAsStream(source) : Stream.of(source);
    return paragraphs
        .map(String::strip)
        .filter(lines -> !lines.isEmpty())
        .<HtmlNode>map(lines -> new HtmlNode.Element(HtmlTag.P, List.of(new HtmlNode.Text(lines))))
        .toList();
  }

  /** Whether all of a text is words, and blank lines between paragraphs. */
  static boolean isUnmarked(String source) {
    int start = 0;
    for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
      if (!isUnmarked(source, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return isUnmarked(source, start, source.length());
  }

  private static boolean isUnmarked(String source, int start, int end) {
    if (start == end) {
      return true;
    }
    return !NOT_FIRST.has(source.charAt(start))
        && !Character.isSpaceChar(source.charAt(start))
        && !Character.isSpaceChar(source.charAt(end - 1))
        && areOrdinary(source, start, end)
        && !isNumbered(source, start, end);
  }

  private static boolean isNumbered(String source, int start, int end) {
    return Character.isDigit(source.charAt(start))
        && NUMBER.matcher(source).region(start, end).lookingAt();
  }

  private static boolean areOrdinary(String source, int start, int end) {
    for (int i = start; i < end; ) {
      int character = source.codePointAt(i);
      if (!isOrdinary(character)) {
        return false;
      }
      i += Character.charCount(character);
    }
    return true;
  }

  private static boolean isOrdinary(int character) {
    if (character < 0x80) {
      return WITHIN.has(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
