package broadside.chart;

import broadside.markdown.Inline;
import broadside.markdown.Table;
import broadside.wording.IncidentContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the table of the chart of phases: the same in words. */
final class PhaseTables {
  private final IncidentContext context;
  private final ChartScale scale;

  PhaseTables(IncidentContext context, ChartScale scale) {
    this.context = context;
    this.scale = scale;
  }

  Table table(List<ChartRow> rows) {
    return new Table(
        context.phrases().say("ui.chart.phases"),
        Stream.of("ui.phase", "ui.chart.from", "ui.chart.till", "ui.events")
            .map(context.phrases()::say)
            .toList(),
        rows.stream().map(this::row).toList());
  }

  private List<Inline> row(ChartRow row) {
    Optional<BandExtent> extent = BandExtent.of(row.events(), scale, context.edition().span());
    return List.of(
        row.cell(),
        Inline.of(limit(extent.map(BandExtent::start))),
        Inline.of(limit(extent.map(BandExtent::end))),
        Inline.of(String.valueOf(row.events().size())));
  }

  private String limit(Optional<Limit> limit) {
    boolean isOpen = limit.filter(end -> end.kind() == ChartEdge.Kind.OPEN).isPresent();
    String otherwise = isOpen ? "ui.chart.open" : "ui.chart.unknown";
    return context
        .phrases()
        .capitalised(
            limit
                .flatMap(Limit::said)
                .map(context.wording()::label)
                .orElseGet(() -> context.phrases().say(otherwise)));
  }
}
