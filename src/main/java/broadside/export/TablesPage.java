package broadside.export;

import broadside.view.TableView;
import java.util.List;

/** What the template of bare tables sees. */
public record TablesPage(List<TableView> tables) {
  public TablesPage {
    tables = List.copyOf(tables);
  }
}
