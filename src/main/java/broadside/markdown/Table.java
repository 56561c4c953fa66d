package broadside.markdown;

import java.util.List;

/**
 * A table of finished texts; the first cell of a row names the row.
 *
 * @param caption what it shows
 * @param head the names of the columns
 * @param rows the rows, each as long as the head
 */
public record Table(String caption, List<String> head, List<List<Inline>> rows) {
  public Table {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }
}
