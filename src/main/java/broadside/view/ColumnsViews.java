package broadside.view;

import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import broadside.model.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the view of the chart of events by day. */
final class ColumnsViews {
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

  private final Telling telling;
  private final ChartScale scale;
  private final ChartFrames frames;
  private final Buckets buckets;
  private final List<Tally> tallies;
  private final int most;

  private ColumnsViews(Telling telling, ChartScale scale) {
    this.telling = telling;
    this.scale = scale;
    this.frames = new ChartFrames(telling, scale);
    this.buckets = Buckets.of(scale.first(), scale.last(), MOST_COLUMNS);
    this.tallies = Tally.of(buckets, placings(telling));
    this.most = tallies.stream().mapToInt(Tally::most).max().orElseThrow();
  }

  /** The chart; empty if no event has a date. */
  static Optional<ColumnsView> of(Telling telling) {
    return ChartRange.of(telling.edition(), telling.timeline())
        .map(range -> new ColumnsViews(telling, range.scale(ChartViews.MARGIN)).view());
  }

  static List<Placing> placings(Telling telling) {
    return telling.timeline().entries().stream()
        .flatMap(entry -> Placing.of(entry, telling.edition().zone()).stream())
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
    String heading = telling.phrases().say("ui.columns." + buckets.unit().word());
    return new ChartFrame(
        "columns",
        heading,
        frames.titled(heading),
        frames.described("ui.columns.description", Map.of("most", frames.count(most))),
        base() + AXIS,
        base(),
        new ChartTicks(telling, scale).ticks(),
        ChartLegend.of(ChartLegend.ofColumns(columns), telling),
        frames.notes(0),
        new ColumnTables(telling).table(heading, filled().toList(), this::when));
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
            "when", telling.phrases().capitalised(when(tally.bucket())),
            "events", frames.count(tally.known()),
            "n", tally.possible());
    return telling.say(tally.possible() == 0 ? "ui.chart.several" : "ui.columns.both", arguments);
  }

  private String when(Buckets.Bucket bucket) {
    return switch (buckets.unit()) {
      case DAY, WEEK -> days(bucket);
      case MONTH -> label(point(bucket, Precision.MONTH));
      case YEARS -> years(bucket);
    };
  }

  private String label(Point point) {
    return telling.wording().label(new When.At(point));
  }

  private static Point point(Buckets.Bucket bucket, Precision precision) {
    return new Point(
        precision, bucket.first(), Optional.empty(), Optional.empty(), TimeQualifier.CERTAIN);
  }

  private String days(Buckets.Bucket bucket) {
    return telling
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
