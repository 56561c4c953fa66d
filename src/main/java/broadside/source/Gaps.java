package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Location;
import broadside.diagnostic.Place;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;

/**
 * Looks at what stands between the values of a file. SnakeYAML reads two signs there in other ways
 * than YAML 1.2.2, and what was typed would be lost or changed without a word: a comment needs no
 * space before it (but see section 6.6), and within brackets a question mark makes a key of the
 * text that follows at once (but see section 7.3.3).
 */
final class Gaps {
  private static final String BREAKS = "\n\r";
  private static final String SPACES = " \t";
  private static final String BRACKETS = ",[]{}";

  private final String file;
  private final int[] points;
  private int at;
  private int line = 1;
  private int column = 1;

  /**
   * The gaps of a file.
   *
   * @param text its text, each character at its place
   */
  Gaps(String file, String text) {
    this.file = file;
    this.points = points(text);
  }

  /** Without a stream, which takes longer than all that is done with them. */
  private static int[] points(String text) {
    int[] points = new int[text.codePointCount(0, text.length())];
    int place = 0;
    for (int i = 0; i < points.length; i++) {
      points[i] = text.codePointAt(place);
      place += Character.charCount(points[i]);
    }
    return points;
  }

  /** The first thing that is wrong between the last value and a mark. */
  Optional<Diagnostic> upTo(Mark end) {
    Optional<Diagnostic> first = Optional.empty();
    while (at < end.getIndex()) {
      Optional<Diagnostic> found = look();
      first = first.or(() -> found);
      if (points[at] == '#' || (points[at] == '%' && column == 1)) {
        skipLine(end.getIndex());
      } else {
        step();
      }
    }
    return first;
  }

  /** Passes over a value. */
  void skipTo(Mark end) {
    if (end.getIndex() > at) {
      at = end.getIndex();
      line = end.getLine() + 1;
      column = end.getColumn() + 1;
    }
  }

  private Optional<Diagnostic> look() {
    if (points[at] == '#' && column > 1 && !isOneOf(SPACES, at - 1)) {
      return Optional.of(report("yaml-comment-space"));
    }
    boolean isText = at + 1 < points.length && !isOneOf(SPACES + BREAKS + BRACKETS, at + 1);
    return points[at] == '?' && isText
        ? Optional.of(report("yaml-question-mark"))
        : Optional.empty();
  }

  private boolean isOneOf(String signs, int index) {
    return signs.indexOf(points[index]) >= 0;
  }

  private Diagnostic report(String id) {
    return Diagnostic.error(Place.spot(file, Location.at(line, column)), id);
  }

  private void skipLine(int end) {
    while (at < end && !isOneOf(BREAKS, at)) {
      step();
    }
  }

  private void step() {
    boolean isBreak =
        points[at] == '\n'
            || (points[at] == '\r' && (at + 1 == points.length || points[at + 1] != '\n'));
    line += isBreak ? 1 : 0;
    column = isBreak ? 1 : column + 1;
    at++;
  }
}
