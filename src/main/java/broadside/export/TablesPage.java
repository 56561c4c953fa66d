package broadside.export;

import broadside.markdown.Table;
import java.util.List;

/** What the template of bare tables sees. */
public record TablesPage(List<Table> tables) {
  public TablesPage {
    tables = List.copyOf(tables);
  }
}
