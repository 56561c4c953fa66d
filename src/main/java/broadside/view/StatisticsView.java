package broadside.view;

import java.util.List;
import java.util.Optional;

/**
 * Statistics.
 *
 * @param title the heading
 * @param span from when till when it went on, in words; empty across incidents
 * @param days for how many days, in words
 * @param tables the tables
 */
public record StatisticsView(
    String title, Optional<String> span, Optional<String> days, List<TableView> tables) {
  public StatisticsView {
    tables = List.copyOf(tables);
  }
}
