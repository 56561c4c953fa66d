package broadside.chart;

import broadside.wording.IncidentContext;
import java.util.List;
import java.util.Optional;

/** Makes the view of the small chart. */
public final class SparkViewFactory {
  private static final int MOST_BARS = 24;

  /** So many events at once fill the height at least, so that one event is not a catastrophe. */
  private static final int FULL = 3;

  private static final int MARGIN = 30;
  private static final int GAP = 6;
  private static final int WIDEST = 120;

  private SparkViewFactory() {}

  /** The chart; empty if no event has a date. */
  public static Optional<SparkView> of(IncidentContext context) {
    return ChartRange.of(context.edition(), context.timeline())
        .map(range -> view(context, range.scale(context.edition().zone(), MARGIN)));
  }

  private static SparkView view(IncidentContext context, ChartScale scale) {
    List<Placing> events = Placing.of(context.timeline().entries(), context.edition());
    List<Tally> tallies = Tally.of(Buckets.of(scale, MOST_BARS), events, scale.unit());
    int most = tallies.stream().mapToInt(Tally::most).reduce(FULL, Math::max);
    ChartBands.Stretch stretch =
        new ChartBands(scale, context.edition().span()).of(events).orElseThrow();
    return new SparkView(
        stretch.extent().from() + stretch.start().fade(),
        stretch.extent().till()
            - stretch.extent().from()
            - stretch.start().fade()
            - stretch.end().fade(),
        stretch.start(),
        stretch.end(),
        tallies.stream()
            .filter(tally -> !tally.isEmpty())
            .map(tally -> bar(tally, scale, most))
            .toList());
  }

  private static SparkView.Bar bar(Tally tally, ChartScale scale, int most) {
    Extent extent = scale.extent(tally.bucket().window());
    int width = extent.till() - extent.from();
    int gap = Math.max(width / GAP, (width - WIDEST) / 2);
    int known = height(tally.known(), most);
    int both = height(tally.most(), most);
    return new SparkView.Bar(extent.from() + gap, width - 2 * gap, known, both - known);
  }

  /** Something is never nothing. */
  private static int height(int events, int most) {
    int height = Math.round((float) events * SparkView.HEIGHT / most);
    return events > 0 ? Math.max(1, height) : 0;
  }
}
