package broadside.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the lines of plain text so that programs which take the direction of a line from its first
 * letter show it in that of the text: in a Hebrew sentence, a line may begin with a Latin name.
 *
 * @param direction that of the text, {@code ltr} or {@code rtl}
 */
record BaseDirection(String direction) {
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";
  private static final String RIGHT_TO_LEFT_MARK = "\u200F";

  /** Lines of text; those that no blank line parts belong together. */
  List<String> marked(List<String> lines) {
    List<String> marked = new ArrayList<>();
    List<String> together = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        marked.addAll(paragraph(together));
        marked.add(line);
        together.clear();
      } else {
        together.add(line);
      }
    }
    marked.addAll(paragraph(together));
    return marked;
  }

  /** A paragraph that is all in the other direction keeps that one. */
  private List<String> paragraph(List<String> lines) {
    return lines.stream().anyMatch(line -> Directions.has(line, direction))
        ? lines.stream().map(this::line).toList()
        : List.copyOf(lines);
  }

  private String line(String line) {
    return Directions.first(line).orElse(Directions.LEFT_TO_RIGHT).equals(direction)
        ? line
        : mark() + line;
  }

  private String mark() {
    return direction.equals(Directions.LEFT_TO_RIGHT) ? LEFT_TO_RIGHT_MARK : RIGHT_TO_LEFT_MARK;
  }
}
