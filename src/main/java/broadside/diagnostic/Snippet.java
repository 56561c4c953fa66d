package broadside.diagnostic;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A source line as it is printed, and the carets below it. A long line is cropped around them.
 *
 * @param line the line
 * @param carets as many carets as the meant stretch has columns, behind white space
 */
record Snippet(String line, String carets) {
  private static final int WINDOW = 100;
  private static final int LEAD = 40;
  private static final String CROPPED = "…";

  /** The first line of a stretch. */
  static Snippet of(SourceText source, Location at) {
    int[] points = source.line(at.line()).codePoints().toArray();
    int from = Math.min(at.column() - 1, points.length);
    int to =
        at.endLine() == at.line() ? Math.min(at.endColumn() - 1, points.length) : points.length;
    int start = Math.max(0, Math.min(from - LEAD, points.length - WINDOW));
    int end = Math.min(points.length, start + WINDOW);
    String line =
        (start > 0 ? CROPPED : "")
            + Visible.line(new String(points, start, end - start))
            + (end < points.length ? CROPPED : "");
    String pad = (start > 0 ? " " : "") + blank(Arrays.copyOfRange(points, start, from));
    int width =
        Arrays.stream(points, from, Math.max(from, Math.min(to, end))).map(Visible::width).sum();
    return new Snippet(line, pad + "^".repeat(Math.max(1, width)));
  }

  /** White space as wide as the characters; tabs stay, as only the terminal knows their width. */
  private static String blank(int[] points) {
    return Arrays.stream(points)
        .mapToObj(point -> point == '\t' ? "\t" : " ".repeat(Visible.width(point)))
        .collect(Collectors.joining());
  }
}
