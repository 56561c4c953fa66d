package broadside.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the view of the chart of phases: a band for each, and below it what lies in no one day. */
final class ChartViews {
  /** Half of the widest mark, so that none is cut. */
  static final int MARGIN = ChartFrame.atNarrowest(Cluster.MANY);

  private static final int MOST_BANDS = 30;
  private static final int BAND = 16;
  private static final int BELOW_LABEL = 5;
  private static final int BELOW_ROW = 10;
  private static final int AXIS = 34;

  private final Telling telling;
  private final ChartScale scale;
  private final ChartMarks marks;
  private final ChartBands bands;
  private final ChartLabels labels = new ChartLabels();

  private ChartViews(Telling telling, ChartScale scale) {
    this.telling = telling;
    this.scale = scale;
    this.marks = new ChartMarks(telling, scale);
    this.bands = new ChartBands(scale, telling.edition());
  }

  /** The chart; empty if no event has a date. */
  static Optional<ChartView> of(Telling telling) {
    return ChartRange.of(telling.edition(), telling.timeline())
        .map(range -> new ChartViews(telling, range.scale(MARGIN)).view());
  }

  private ChartView view() {
    List<ChartRow> rows = ChartRow.of(telling);
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
    ChartFrames frames = new ChartFrames(telling, scale);
    String heading = telling.phrases().say("ui.chart.phases");
    List<String> names = drawn.stream().map(band -> band.label().name()).toList();
    return new ChartFrame(
        "phases",
        heading,
        frames.titled(heading),
        frames.described("ui.chart.description", Map.of("phases", telling.phrases().list(names))),
        bottom + AXIS,
        bottom,
        new ChartTicks(telling, scale).ticks(),
        ChartLegend.of(ChartLegend.signs(drawn), telling),
        frames.notes(undrawn),
        new PhaseTables(telling).table(rows));
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
        .flatMap(entry -> Placing.of(entry, telling.edition().zone()).stream())
        .toList();
  }
}
