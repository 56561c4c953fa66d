package broadside.chart;

import broadside.wording.IncidentContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the view of the chart of phases: a band for each, and below it what lies in no one day. */
public final class ChartViewFactory {
  /** Half of the widest mark, so that none is cut. */
  static final int MARGIN = ChartFrame.atNarrowest(Cluster.MANY);

  private static final int MOST_BANDS = 30;
  private static final int BAND = 16;
  private static final int BELOW_LABEL = 5;
  private static final int BELOW_ROW = 10;
  private static final int AXIS = 34;

  private final IncidentContext context;
  private final ChartScale scale;
  private final ChartMarks marks;
  private final ChartBands bands;
  private final ChartLabels labels = new ChartLabels();

  private ChartViewFactory(IncidentContext context, ChartScale scale) {
    this.context = context;
    this.scale = scale;
    this.marks = new ChartMarks(context, scale);
    this.bands = new ChartBands(scale, context.edition());
  }

  /** The chart; empty if no event has a date. */
  public static Optional<ChartView> of(IncidentContext context) {
    return ChartRange.of(context.edition(), context.timeline())
        .map(range -> new ChartViewFactory(context, range.scale(MARGIN)).view());
  }

  private ChartView view() {
    List<ChartRow> rows = ChartRow.of(context);
    List<ChartView.Band> drawn = new ArrayList<>();
    int top = 0;
    int undrawn = 0;
    for (ChartRow row : rows) {
      Optional<ChartBands.Stretch> stretch = bands.of(row.entries());
      if (stretch.isPresent() && drawn.size() < MOST_BANDS) {
        Row next = row(row, stretch.get(), top);
        drawn.add(next.band());
        top = next.bottom();
        undrawn += next.undrawn();
      } else {
        undrawn += placings(row).size();
      }
    }
    return new ChartView(frame(rows, drawn, top, undrawn), drawn);
  }

  private ChartFrame frame(
      List<ChartRow> rows, List<ChartView.Band> drawn, int bottom, int undrawn) {
    ChartFrames frames = new ChartFrames(context, scale);
    String heading = context.phrases().say("ui.chart.phases");
    List<String> names = drawn.stream().map(band -> band.label().name()).toList();
    return new ChartFrame(
        "phases",
        heading,
        frames.titled(heading),
        frames.described("ui.chart.description", Map.of("phases", context.phrases().list(names))),
        bottom + AXIS,
        bottom,
        new ChartTicks(context, scale).ticks(),
        ChartLegend.of(ChartLegend.signs(drawn), context),
        frames.notes(undrawn),
        new PhaseTables(context).table(rows));
  }

  /** A band that was drawn, where the next one begins, and how many events found no room. */
  private record Row(ChartView.Band band, int bottom, int undrawn) {}

  private Row row(ChartRow row, ChartBands.Stretch stretch, int top) {
    ChartView.Label label = labels.label(row.name(), row.language(), stretch.extent(), top);
    int y = top + label.lines().size() * ChartLabels.LINE + BELOW_LABEL;
    ChartMarks.Drawn drawn = marks.draw(placings(row), y + BAND / 2, y + BAND);
    int bottom = y + BAND + drawn.height();
    ChartView.Band band =
        new ChartView.Band(
            label,
            stretch.extent().from(),
            stretch.extent().till() - stretch.extent().from(),
            y,
            BAND,
            bottom,
            stretch.start(),
            stretch.end(),
            drawn.dots(),
            drawn.whiskers());
    return new Row(band, bottom + BELOW_ROW, drawn.undrawn());
  }

  private List<Placing> placings(ChartRow row) {
    return row.entries().stream()
        .flatMap(entry -> Placing.of(entry, context.edition().zone()).stream())
        .toList();
  }
}
