package broadside.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text with its lines. Lines end with LF, CR LF or CR, as in YAML 1.2.2, section 5.4; the further
 * line breaks of YAML 1.1 are refused before they could matter.
 */
public final class SourceText {
  private static final String CR_LF = "\r\n";

  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private final List<Integer> ends = new ArrayList<>();

  /** A text, to be divided into lines. */
  public SourceText(String text) {
    this.text = text;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n' || sign == '\r') {
        ends.add(at);
        at += text.startsWith(CR_LF, at) ? 1 : 0;
        starts.add(at + 1);
      }
    }
    ends.add(text.length());
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** How many lines there are; a break at the very end opens one more, empty line. */
  public int lines() {
    return starts.size();
  }

  /** A line without its break, counted from 1; empty when there is no such line. */
  public String line(int number) {
    boolean known = number >= 1 && number <= lines();
    return known ? text.substring(starts.get(number - 1), ends.get(number - 1)) : "";
  }

  /** The part of a line that stands before a column. */
  public String before(int line, int column) {
    String whole = line(line);
    int points = Math.min(column - 1, whole.codePointCount(0, whole.length()));
    return whole.substring(0, whole.offsetByCodePoints(0, points));
  }

  /** The part of a line that begins at a column. */
  public String after(int line, int column) {
    return line(line).substring(before(line, column).length());
  }

  /** Offset in chars of a position; the end of the text when the position lies behind it. */
  public int offset(int line, int column) {
    return line > lines() ? text.length() : starts.get(line - 1) + before(line, column).length();
  }

  /** What is written in a stretch. */
  public String of(Location stretch) {
    int from = offset(stretch.line(), stretch.column());
    return text.substring(from, Math.max(from, offset(stretch.endLine(), stretch.endColumn())));
  }

  /** The stretch between two offsets. */
  public Location between(int from, int to) {
    int line = lineOf(from);
    int endLine = lineOf(to);
    return new Location(line, columnOf(line, from), endLine, columnOf(endLine, to));
  }

  private int lineOf(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int columnOf(int line, int offset) {
    return text.codePointCount(starts.get(line - 1), offset) + 1;
  }
}
