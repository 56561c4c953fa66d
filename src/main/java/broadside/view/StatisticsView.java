package broadside.view;

import broadside.markdown.Inline;
import broadside.markdown.Table;
import java.util.List;
import java.util.Optional;

/**
 * Statistics.
 *
 * @param title the name
 * @param heading the same for the page itself
 * @param span from when till when it went on, in words; empty across incidents
 * @param duration how long it lasted, in words; across incidents how many there are
 * @param tables the tables
 * @param zone in which zone clock times are meant; empty where none leaves it open
 */
public record StatisticsView(
    String title,
    Inline heading,
    Optional<String> span,
    Optional<String> duration,
    List<Table> tables,
    Optional<Inline> zone) {
  public StatisticsView {
    tables = List.copyOf(tables);
  }
}
