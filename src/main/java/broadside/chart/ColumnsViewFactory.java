package broadside.chart;

import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
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

  private static final int AXIS = 34;
  private static final int GAP = 8;

  /** One column alone is no wall. */
  private static final int WIDEST = 120;

  private final IncidentContext context;
  private final ChartScale scale;
  private final ChartFrames frames;
  private final Buckets buckets;
  private final List<Tally> tallies;
  private final int most;

  private ColumnsViewFactory(IncidentContext context, ChartScale scale) {
    this.context = context;
    this.scale = scale;
    this.frames = new ChartFrames(context, scale);
    this.buckets = Buckets.of(scale.first(), scale.last(), MOST_COLUMNS);
    this.tallies = Tally.of(buckets, placings(context));
    this.most = tallies.stream().mapToInt(Tally::most).max().orElseThrow();
  }

  /** The chart; empty if no event has a date. */
  public static Optional<ColumnsView> of(IncidentContext context) {
    return ChartRange.of(context.edition(), context.timeline())
        .map(range -> new ColumnsViewFactory(context, range.scale(ChartViewFactory.MARGIN)).view());
  }

  static List<Placing> placings(IncidentContext context) {
    return context.timeline().entries().stream()
        .flatMap(entry -> Placing.of(entry, context.edition().zone()).stream())
        .toList();
  }

  private ColumnsView view() {
    List<ColumnsView.Column> columns = filled().map(this::column).toList();
    int top = base() - height(most);
    return new ColumnsView(
        frame(columns),
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

  private ChartFrame frame(List<ColumnsView.Column> columns) {
    String heading = context.phrases().say("ui.columns." + buckets.unit().word());
    return new ChartFrame(
        "columns",
        heading,
        frames.titled(heading),
        frames.described("ui.columns.description", Map.of("most", frames.count(most))),
        base() + AXIS,
        base(),
        new ChartTicks(context, scale).ticks(),
        ChartLegend.of(ChartLegend.ofColumns(columns), context),
        frames.notes(0),
        new ColumnTables(context).table(heading, filled().toList(), this::when));
  }

  private int base() {
    return TOP + height(most);
  }

  private int height(int events) {
    return (int) Math.round(events * Math.min(TALLEST_EVENT, (double) PLOT / most));
  }

  private ColumnsView.Column column(Tally tally) {
    int left = scale.left(tally.bucket().first());
    int right = scale.right(tally.bucket().last());
    int gap = Math.max((right - left) / GAP, (right - left - WIDEST) / 2);
    int known = height(tally.known());
    int both = height(tally.most());
    return new ColumnsView.Column(
        left + gap,
        Math.max(1, right - left - 2 * gap),
        base() - known,
        known,
        base() - both,
        both - known,
        Optional.of(tally.known()).filter(n -> n > 0 && isLabelled()).map(String::valueOf),
        title(tally));
  }

  private String title(Tally tally) {
    Map<String, Object> arguments =
        Map.of(
            "when", context.phrases().capitalised(when(tally.bucket())),
            "events", frames.count(tally.known()),
            "n", tally.possible());
    return context.say(tally.possible() == 0 ? "ui.chart.several" : "ui.columns.both", arguments);
  }

  private String when(Buckets.Bucket bucket) {
    return switch (buckets.unit()) {
      case DAY, WEEK -> days(bucket);
      case MONTH -> label(point(bucket, Precision.MONTH));
      case YEARS -> years(bucket);
    };
  }

  private String label(Point point) {
    return context.wording().label(new When.At(point));
  }

  private static Point point(Buckets.Bucket bucket, Precision precision) {
    return new Point(
        precision, bucket.first(), Optional.empty(), Optional.empty(), TimeQualifier.CERTAIN);
  }

  private String days(Buckets.Bucket bucket) {
    return context
        .wording()
        .label(
            new When.Interval(
                new When.Known(Point.day(bucket.first())),
                new When.Known(Point.day(bucket.last()))));
  }

  private static String years(Buckets.Bucket bucket) {
    int first = bucket.first().getYear();
    int last = bucket.last().getYear();
    return first == last ? String.valueOf(first) : first + "–" + last;
  }
}
