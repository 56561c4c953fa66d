package broadside.markdown;

import static broadside.markdown.ScannedText.NONE;

import java.util.BitSet;

/**
 * Finds the backticks that close code, from places further and further on. Backticks of which no
 * run of that length follows any more are looked for once only, so the work grows with the text and
 * with the number of different lengths. For one text, and for one thread.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#code-spans">CommonMark, code spans</a>
 */
final class CodeScanner {
  private final ScannedText text;
  private final BitSet exhausted = new BitSet();

  CodeScanner(ScannedText text) {
    this.text = text;
  }

  /** The end of the backticks that stand at a place. */
  int run(int start) {
    return text.skip(start, text.length(), c -> c == '`');
  }

  /** The end of the code that the backticks at a place open, or a negative number. */
  int end(int start) {
    int open = run(start);
    int length = open - start;
    for (int i = open; i < text.length() && !exhausted.get(length); ) {
      int run = text.skip(i, text.length(), c -> c != '`');
      i = run(run);
      if (i - run == length) {
        return i;
      }
    }
    exhausted.set(length);
    return NONE;
  }
}
