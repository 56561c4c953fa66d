package broadside.chart;

import broadside.markdown.Inline;
import broadside.markdown.Table;
import broadside.wording.IncidentContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the table of the chart of events by day: the same in words. */
final class ColumnTables {
  private final IncidentContext context;

  ColumnTables(IncidentContext context) {
    this.context = context;
  }

  Table table(String caption, List<Tally> tallies, Function<Buckets.Bucket, String> when) {
    return new Table(
        caption,
        Stream.of("ui.when", "ui.columns.known", "ui.columns.possible")
            .map(context.phrases()::say)
            .toList(),
        tallies.stream().map(tally -> row(tally, when.apply(tally.bucket()))).toList());
  }

  private List<Inline> row(Tally tally, String when) {
    return Stream.of(
            context.phrases().capitalised(when),
            String.valueOf(tally.known()),
            String.valueOf(tally.possible()))
        .map(Inline::of)
        .toList();
  }
}
