package broadside.cli;

import broadside.markdown.Inline;
import broadside.markdown.Table;
import broadside.model.translation.Translatable;
import broadside.model.translation.Translation;
import broadside.translation.Ledger;
import broadside.translation.Translations;
import java.util.ArrayList;
import java.util.List;

/** The ledger of translations as tables: a row for each text, a column for each language. */
final class LedgerTables {
  private final Console console;

  LedgerTables(Console console) {
    this.console = console;
  }

  List<Table> of(List<Translations> all) {
    return all.stream().filter(each -> !each.translations().isEmpty()).map(this::table).toList();
  }

  private Table table(Translations translations) {
    List<Ledger> ledgers =
        translations.translations().stream()
            .map(translation -> Ledger.of(translations.texts(), translation))
            .toList();
    List<String> head = new ArrayList<>(List.of(console.text("translations.text")));
    translations.translations().stream().map(Translation::language).forEach(head::add);
    List<List<Inline>> rows = new ArrayList<>();
    rows.add(totals(ledgers));
    for (int i = 0; i < translations.texts().size(); i++) {
      rows.add(row(translations.texts().get(i), ledgers, i));
    }
    return new Table(translations.name(), head, rows);
  }

  private List<Inline> totals(List<Ledger> ledgers) {
    List<Inline> cells = new ArrayList<>(List.of(Inline.of(console.text("translations.all"))));
    for (Ledger ledger : ledgers) {
      long done = ledger.count(Ledger.State.TRANSLATED);
      cells.add(Inline.of(console.text("translations.total", done, ledger.lines().size())));
    }
    return cells;
  }

  private List<Inline> row(Translatable text, List<Ledger> ledgers, int index) {
    List<Inline> cells = new ArrayList<>(List.of(Inline.of(text.key())));
    for (Ledger ledger : ledgers) {
      String state = ledger.lines().get(index).state().word();
      cells.add(Inline.of(console.text("translations." + state)));
    }
    return cells;
  }
}
