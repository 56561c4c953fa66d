package broadside.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines, at spaces only: a no-break space holds its words together. */
final class LineWrapper {
  private static final Pattern SPACES = Pattern.compile(" +");

  private LineWrapper() {}

  /** The lines of a text, in which a newline is a break that must stay. */
  static List<String> wrap(String text, int width) {
    return text.isEmpty()
        ? List.of()
        : text.lines().flatMap(line -> wrapLine(line, width).stream()).toList();
  }

  private static List<String> wrapLine(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int length = 0;
    for (String word : SPACES.splitAsStream(text.strip()).toList()) {
      if (!line.isEmpty() && length + 1 + Columns.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        length = 0;
      }
      length += Columns.of(word) + (line.isEmpty() ? 0 : 1);
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
