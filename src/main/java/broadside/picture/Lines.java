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
    List<String> best = broken(width);
    int fewest = best.size();
    double narrow = width * NARROWER;
    while (narrow > Math.max(widest, width / 2)) {
      List<String> tried = broken(narrow);
      if (tried.size() > fewest) {
        return best;
      }
      best = tried;
      narrow *= NARROWER;
    }
    return best;
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
