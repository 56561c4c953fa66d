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
 * @param days for how many days, in words
 * @param tables the tables
 */
public record StatisticsView(
    String title,
    Inline heading,
    Optional<String> span,
    Optional<String> days,
    List<Table> tables) {
  public StatisticsView {
    tables = List.copyOf(tables);
  }
}
