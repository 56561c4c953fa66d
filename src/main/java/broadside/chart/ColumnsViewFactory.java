package broadside.chart;

import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the view of the chart of events by day. */
public final class ColumnsViewFactory {
  private static final int MOST_COLUMNS = 40;
  private static final int MOST_LABELLED = 15;
  private static final int TOP = 20;
  private static final int PLOT = 96;
  private static final int TALLEST_EVENT = 24;

  /** An event must be so tall that a number fits into its column. */
  private static final int LABELLED_EVENT = 16;

  private static final int GAP = 8;

  /** One column alone is no wall. */
  private static final int WIDEST = 120;

  private final IncidentContext context;
  private final ChartScale scale;
  private final ChartFrames frames;
  private final List<Placing> events;
  private final Buckets buckets;
  private final List<Tally> tallies;
  private final int most;

  private ColumnsViewFactory(IncidentContext context, ChartRange range) {
    this.context = context;
    this.scale = range.scale(context.edition().zone(), Enlargement.MARGIN);
    this.frames = new ChartFrames(context, range);
    this.events = Placing.of(context.timeline().entries(), context.edition());
    this.buckets = Buckets.of(scale, MOST_COLUMNS);
    this.tallies = Tally.of(buckets, events, scale.unit());
    this.most = tallies.stream().mapToInt(Tally::most).max().orElseThrow();
  }

  /** The chart; empty if no event has a date. */
  public static Optional<ColumnsView> of(IncidentContext context) {
    return ChartRange.of(context.edition(), context.timeline())
        .map(range -> new ColumnsViewFactory(context, range).view());
  }

  private ColumnsView view() {
    List<ColumnsView.Column> columns = filled().map(this::column).toList();
    int top = base() - height(most);
    ChartAxis axis = ChartTicks.axis(context, scale, base());
    return new ColumnsView(
        frame(columns, axis.height()),
        axis,
        columns,
        isLabelled()
            ? Optional.empty()
            : Optional.of(new ColumnsView.Guide(top, String.valueOf(most))));
  }

  private boolean isLabelled() {
    return buckets.all().size() <= MOST_LABELLED && height(1) >= LABELLED_EVENT;
  }

  private Stream<Tally> filled() {
    return tallies.stream().filter(tally -> !tally.isEmpty());
  }

  private ChartFrame frame(List<ColumnsView.Column> columns, int axis) {
    String heading = context.phrases().say("ui.columns." + buckets.unit().word());
    return new ChartFrame(
        "columns",
        heading,
        frames.titled(heading),
        frames.described("ui.columns.description", Map.of("most", highest())),
        base() + axis,
        new ChartLegend(context).ofColumns(columns),
        frames.notes(Map.of("ui.chart.undated", undated())),
        new ColumnTables(context).table(heading, filled().toList(), this::when));
  }

  private String highest() {
    return tallies.stream().max(Comparator.comparing(Tally::most)).map(this::count).orElseThrow();
  }

  private int undated() {
    return (int) events.stream().filter(event -> !event.isDated()).count();
  }

  private int base() {
    return TOP + height(most);
  }

  private int height(int events) {
    return (int) Math.round(events * Math.min(TALLEST_EVENT, (double) PLOT / most));
  }

  private ColumnsView.Column column(Tally tally) {
    Extent extent = scale.extent(tally.bucket().window());
    int width = extent.till() - extent.from();
    int gap = Math.max(width / GAP, (width - WIDEST) / 2);
    int known = height(tally.known());
    int both = height(tally.most());
    return new ColumnsView.Column(
        extent.from() + gap,
        Math.max(1, width - 2 * gap),
        base() - known,
        known,
        base() - both,
        both - known,
        Optional.of(tally.known()).filter(n -> n > 0 && isLabelled()).map(String::valueOf),
        title(tally));
  }

  private String title(Tally tally) {
    String when = context.phrases().capitalised(when(tally.bucket()));
    return context.say("ui.chart.several", Map.of("when", when, "events", count(tally)));
  }

  /** How many surely lie there, and how many more may. */
  private String count(Tally tally) {
    String known = frames.count(tally.known());
    return tally.possible() == 0
        ? known
        : context.say(
            "ui.columns.both",
            Map.of(
                "events",
                known,
                "n",
                context.phrases().number(BigDecimal.valueOf(tally.possible()))));
  }

  private String when(Buckets.Bucket bucket) {
    return switch (buckets.unit()) {
      case HOUR ->
          interval(ChartUnit.MINUTE.point(bucket.from()), ChartUnit.MINUTE.point(bucket.till()));
      case DAY, WEEK -> interval(ChartUnit.DAY.point(bucket.from()), last(bucket, ChartUnit.DAY));
      case MONTH -> interval(ChartUnit.MONTH.point(bucket.from()), last(bucket, ChartUnit.MONTH));
      case YEARS -> interval(ChartUnit.YEAR.point(bucket.from()), last(bucket, ChartUnit.YEAR));
    };
  }

  private static Point last(Buckets.Bucket bucket, ChartUnit unit) {
    return unit.point(bucket.till().minusNanos(1));
  }

  private String interval(Point first, Point last) {
    return context.wording().label(When.of(first, last));
  }
}
