package broadside.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands before the lines of a block.
 *
 * @param first before the first line
 * @param others before all others
 */
record Indent(String first, String others) {
  static final Indent QUOTE = new Indent("> ", "> ");

  /** That of an item: its other lines stand below its words. */
  static Indent of(String marker) {
    return new Indent(marker, " ".repeat(marker.length()));
  }

  /** The lines with it, and without spaces at their ends. */
  List<String> before(List<String> lines) {
    List<String> indented = new ArrayList<>();
    for (String line : lines) {
      indented.add(((indented.isEmpty() ? first : others) + line).stripTrailing());
    }
    return indented;
  }
}
