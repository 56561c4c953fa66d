package broadside.chart;

import broadside.edition.Edition;
import broadside.wording.IncidentContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the view of the chart of phases: the whole incident, and below it each crowded stretch
 * enlarged.
 */
public final class ChartViewFactory {
  /** What the id of a sign begins with; no id of the record has a dot. */
  private static final String MARK = "mark.";

  private static final int BELOW_AXIS = 24;

  private final IncidentContext context;
  private final ChartRange range;
  private final List<ChartRow> rows;
  private final Enlargement whole;

  private ChartViewFactory(IncidentContext context, ChartRange range) {
    Edition edition = context.edition();
    this.context = context;
    this.range = range;
    this.rows = ChartRow.of(context);
    List<Placing> events = rows.stream().flatMap(row -> row.events().stream()).toList();
    this.whole = Enlargement.of(range, events, edition);
  }

  /** The chart; empty if no event has a time. */
  public static Optional<ChartView> of(IncidentContext context) {
    return ChartRange.of(context.edition(), context.timeline())
        .map(range -> new ChartViewFactory(context, range).view());
  }

  private ChartView view() {
    List<ChartView.Strip> strips = new ArrayList<>();
    int top = 0;
    for (Enlargement each : whole.all().toList()) {
      strips.add(new StripLayout(context, each).strip(rows, top, strips.isEmpty()));
      top += strips.get(strips.size() - 1).height() + BELOW_AXIS;
    }
    Map<String, String> marks = marks(strips);
    return new ChartView(
        frame(strips, top - BELOW_AXIS, undrawn(marks.keySet())),
        strips,
        new ChartLegend(context).of(strips.subList(0, 1)),
        marks);
  }

  private static Map<String, String> marks(List<ChartView.Strip> strips) {
    return strips.stream()
        .flatMap(strip -> strip.bands().stream())
        .flatMap(
            band ->
                Stream.concat(
                    band.marks().stream().map(ChartView.Mark::events),
                    band.ranges().stream().map(ChartView.Range::events)))
        .flatMap(events -> events.own().stream())
        .distinct()
        .collect(Collectors.toMap(id -> id, id -> MARK + id));
  }

  private ChartFrame frame(List<ChartView.Strip> strips, int height, int undrawn) {
    ChartFrames frames = new ChartFrames(context, range);
    String heading = context.phrases().say("ui.chart.phases");
    List<String> names = strips.get(0).bands().stream().map(band -> band.label().name()).toList();
    return new ChartFrame(
        "phases",
        heading,
        frames.titled(heading),
        frames.described("ui.chart.description", Map.of("phases", context.phrases().list(names))),
        height,
        new ChartLegend(context).of(strips),
        frames.notes(Map.of("ui.chart.unstated", unstated(), "ui.chart.undrawn", undrawn)),
        new PhaseTables(context, whole.scale()).table(rows));
  }

  private int unstated() {
    return (int) whole.events().stream().filter(Placing::isUnplaced).count();
  }

  private int undrawn(Set<String> marked) {
    return (int)
        whole.events().stream()
            .filter(event -> !event.isUnplaced() && !marked.contains(event.id()))
            .count();
  }
}
