package broadside.view;

import broadside.markdown.Inline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the table of the chart of phases: the same in words. */
final class PhaseTables {
  private final Telling telling;

  PhaseTables(Telling telling) {
    this.telling = telling;
  }

  TableView table(List<ChartRow> rows) {
    return new TableView(
        telling.phrases().say("ui.chart.phases"),
        Stream.of("ui.phase", "ui.chart.from", "ui.chart.till", "ui.events")
            .map(telling.phrases()::say)
            .toList(),
        rows.stream().map(this::row).toList());
  }

  private List<Inline> row(ChartRow row) {
    Optional<BandExtent> extent = BandExtent.of(row.entries(), telling.edition().zone());
    return List.of(
        row.cell(),
        Inline.of(limit(extent.map(BandExtent::start))),
        Inline.of(limit(extent.map(BandExtent::end))),
        Inline.of(String.valueOf(row.entries().size())));
  }

  private String limit(Optional<Limit> limit) {
    boolean isOpen = limit.filter(end -> end.kind() == ChartEdge.Kind.OPEN).isPresent();
    String otherwise = isOpen ? "ui.chart.open" : "ui.chart.unknown";
    return telling
        .phrases()
        .capitalised(
            limit
                .flatMap(Limit::said)
                .map(telling.wording()::label)
                .orElseGet(() -> telling.phrases().say(otherwise)));
  }
}
