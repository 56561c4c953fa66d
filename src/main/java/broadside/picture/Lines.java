package broadside.picture;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A text that is broken into lines. Widths are measured once, in a type of one pixel: a larger type
 * is wider in proportion.
 *
 * @see <a href="https://www.unicode.org/reports/tr14/">Unicode Line Breaking Algorithm</a>
 */
final class Lines {
  private static final String ELLIPSIS = "…";

  /** Narrower by a hundredth at a time. */
  private static final double NARROWER = 0.99;

  /** A word of one letter does not end a line: Czech and Ukrainian typographers mind. */
  private static final Pattern LONELY = Pattern.compile("(?<=^|[\\s(«„“”])(\\p{L}) ");

  /** Where a plain text may be broken: behind spaces, and behind hyphens. */
  private static final Pattern BREAK = Pattern.compile("(?<= )(?! )|(?<=-)");

  /**
   * What a plain text does not have: it is Latin or Cyrillic words and numbers, marks right behind
   * them, hyphens between letters and dashes between spaces. There the Unicode algorithm breaks at
   * spaces and hyphens alone, and to load its tables takes longer than to paint a card.
   */
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "[^ \\u00A0,.:;!?–’0-9A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ-]"
              + "|(?<![\\p{L}0-9])[,.:;!?]|[,.:;!?](?! |$)"
              + "|(?<!\\p{L})-|-(?!\\p{L})"
              + "|(?<! )–|–(?! )");

  /** What would stand strangely before an ellipsis. */
  private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+$");

  private final List<Word> words;
  private final double widest;

  /**
   * A word with the spaces behind it.
   *
   * @param text the word
   * @param width how wide it is at the end of a line
   * @param step how far on the next one begins
   */
  private record Word(String text, double width, double step) {}

  /** Breaks a text that will be set in a face. */
  Lines(String text, Type type) {
    Type unit = type.in(1);
    this.words =
        pieces(LONELY.matcher(text.strip()).replaceAll("$1\u00A0")).stream()
            .map(word -> new Word(word, unit.width(word.stripTrailing()), unit.width(word)))
            .toList();
    this.widest = words.stream().mapToDouble(Word::width).max().orElse(0);
  }

  /** The lines in as few as the width allows, all of about the same width. */
  List<String> balanced(double width) {
    int fewest = count(width);
    double best = width;
    double narrow = width * NARROWER;
    while (narrow > Math.max(widest, width / 2) && count(narrow) == fewest) {
      best = narrow;
      narrow *= NARROWER;
    }
    return broken(best);
  }

  /** How many lines there are if they are filled one after the other. */
  int count(double width) {
    int count = 1;
    double at = 0;
    for (Word word : words) {
      if (at > 0 && at + word.width() > width) {
        count++;
        at = 0;
      }
      at += word.step();
    }
    return count;
  }

  /** The lines, filled one after the other; a word that is wider than they stands out. */
  List<String> broken(double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double at = 0;
    for (Word word : words) {
      if (at > 0 && at + word.width() > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        at = 0;
      }
      line.append(word.text());
      at += word.step();
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** How wide the widest word is. */
  double widest() {
    return widest;
  }

  /**
   * A line that fits: without its last words, with a mark, if it must be; a single word loses
   * letters. A marked one is to be continued.
   */
  static String shortened(String line, boolean marked, Predicate<String> fits) {
    String marks = marked ? ELLIPSIS : "";
    String kept = line;
    while (!kept.isEmpty() && !fits.test(kept + marks)) {
      marks = ELLIPSIS;
      int space = kept.lastIndexOf(' ');
      int end = space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1);
      kept = LOOSE_END.matcher(kept.substring(0, end)).replaceFirst("");
    }
    return kept + marks;
  }

  private static List<String> pieces(String text) {
    return NOT_PLAIN.matcher(text).find() ? unicodePieces(text) : List.of(BREAK.split(text));
  }

  private static List<String> unicodePieces(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
