package broadside.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table in columns of equal width, two spaces apart, with a rule below its head. Only the last
 * column is wrapped, where the table would not fit a terminal: broken columns are hard to read.
 *
 * @param rows the cells, the head first
 * @param alignments {@code left}, {@code center}, {@code right} or nothing, by column
 */
record PlainTable(List<List<String>> rows, List<String> alignments) {
  private static final String GAP = "  ";
  private static final int TERMINAL = 100;
  private static final int NARROWEST = 30;

  static PlainTable of(HtmlNode.Element table) {
    List<HtmlNode.Element> rows = table.elements().flatMap(HtmlNode.Element::elements).toList();
    return new PlainTable(
        rows.stream().map(row -> row.elements().map(PlainTable::words).toList()).toList(),
        rows.get(0).elements().map(cell -> cell.attribute(HtmlAttribute.ALIGN)).toList());
  }

  private static String words(HtmlNode.Element cell) {
    return InlineText.of(cell.children()).replace('\n', ' ');
  }

  List<String> lines() {
    List<Integer> widths = widths();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.addAll(wrapped(row, widths));
      if (row == rows.get(0)) {
        lines.add(line(widths.stream().map("-"::repeat).toList(), widths));
      }
    }
    return lines;
  }

  private List<String> wrapped(List<String> row, List<Integer> widths) {
    int last = row.size() - 1;
    List<String> pieces = LineWrapper.wrap(row.get(last), widths.get(last));
    List<String> lines = new ArrayList<>();
    List<String> cells = new ArrayList<>(row);
    for (String piece : pieces.isEmpty() ? List.of("") : pieces) {
      cells.set(last, piece);
      lines.add(line(cells, widths));
      Collections.fill(cells, "");
    }
    return lines;
  }

  /** The widths of the columns; the last one has what the terminal leaves it. */
  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>(longest());
    int last = widths.size() - 1;
    int others = widths.stream().limit(last).mapToInt(width -> width + GAP.length()).sum();
    widths.set(last, Math.min(widths.get(last), Math.max(NARROWEST, TERMINAL - others)));
    return Collections.unmodifiableList(widths);
  }

  private List<Integer> longest() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int length = Math.min(TERMINAL, Columns.of(row.get(column)));
        if (column == widths.size()) {
          widths.add(length);
        } else {
          widths.set(column, Math.max(length, widths.get(column)));
        }
      }
    }
    return widths;
  }

  private String line(List<String> cells, List<Integer> widths) {
    List<String> padded = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      padded.add(pad(cells.get(column), widths.get(column), alignments.get(column)));
    }
    return String.join(GAP, padded).stripTrailing();
  }

  private static String pad(String cell, int width, String alignment) {
    int space = Math.max(0, width - Columns.of(cell));
    int before =
        switch (alignment) {
          case "right" -> space;
          case "center" -> space / 2;
          default -> 0;
        };
    return " ".repeat(before) + cell + " ".repeat(space - before);
  }
}
