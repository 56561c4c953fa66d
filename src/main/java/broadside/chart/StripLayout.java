package broadside.chart;

import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.model.time.Window;
import broadside.wording.IncidentContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out a strip: its bands below each other, and its axis below them. */
final class StripLayout {
  private static final int MOST_BANDS = 30;
  private static final int BELOW_LABEL = 5;
  private static final int BELOW_ROW = 12;
  private static final int HEADING = 19;
  private static final int BELOW_HEADING = 30;

  private final IncidentContext context;
  private final Enlargement shown;
  private final ChartBands bands;
  private final ChartMarks marks;
  private final ChartLabels labels = new ChartLabels();
  private final List<ChartView.Band> drawn = new ArrayList<>();

  StripLayout(IncidentContext context, Enlargement shown) {
    ChartScale scale = shown.scale();
    this.context = context;
    this.shown = shown;
    this.bands = new ChartBands(scale, context.edition().span());
    this.marks = new ChartMarks(scale, new MarkWords(context, scale, shown.enlarged()));
  }

  /**
   * The strip.
   *
   * @param top its upper edge
   * @param isWhole whether it is the whole incident, which needs no heading
   */
  ChartView.Strip strip(List<ChartRow> rows, int top, boolean isWhole) {
    int first = isWhole ? top : top + BELOW_HEADING;
    Set<Placing> events = new HashSet<>(shown.events());
    int bottom = first;
    for (ChartRow row : rows) {
      List<Placing> own = row.events().stream().filter(events::contains).toList();
      Optional<ChartBands.Stretch> stretch =
          own.isEmpty() ? Optional.empty() : bands.of(row.events());
      if (stretch.isPresent() && drawn.size() < MOST_BANDS) {
        bottom = band(row, own, stretch.get(), bottom);
      }
    }
    return new ChartView.Strip(
        Optional.of(new ChartView.Heading(heading(), top + HEADING)).filter(words -> !isWhole),
        top,
        first,
        ChartTicks.axis(context, shown.scale(), bottom),
        drawn,
        shown.within().stream().map(this::lens).toList());
  }

  /** Draws a band and tells where the next one begins. */
  private int band(ChartRow row, List<Placing> own, ChartBands.Stretch stretch, int top) {
    ChartView.Label label = labels.label(row.name(), row.language(), stretch.reach(), top);
    int y = top + label.lines().size() * ChartLabels.LINE + BELOW_LABEL;
    ChartMarks.Drawn events = marks.draw(own, y);
    int bottom = y + events.band() + events.below();
    drawn.add(
        new ChartView.Band(
            label,
            stretch.extent().from(),
            stretch.extent().till() - stretch.extent().from(),
            y,
            events.band(),
            bottom,
            stretch.start(),
            stretch.end(),
            events.marks(),
            events.ranges(),
            events.flags()));
    return bottom + BELOW_ROW;
  }

  private ChartView.Lens lens(Enlargement within) {
    Extent extent = shown.scale().extent(within.scale().shown());
    int least = ChartFrame.atNarrowest(2);
    return new ChartView.Lens(extent.from(), Math.max(least, extent.till() - extent.from()));
  }

  private String heading() {
    ChartScale scale = shown.scale();
    Window all = scale.shown();
    When when =
        ChartUnit.HOUR.holds(all, scale.zone())
            ? When.of(minute(all.from()), minute(all.to()))
            : unit(all).orElseGet(() -> BandExtent.words(all, scale));
    return context.phrases().capitalised(context.wording().label(when));
  }

  private Point minute(Instant moment) {
    return ChartUnit.MINUTE.point(moment.atZone(shown.scale().zone()));
  }

  /** The day, month or year in which all of it lies. */
  private Optional<When> unit(Window all) {
    ZoneId zone = shown.scale().zone();
    return Stream.of(ChartUnit.DAY, ChartUnit.MONTH, ChartUnit.YEAR)
        .filter(unit -> unit.holds(all, zone))
        .findFirst()
        .map(unit -> new When.At(unit.point(all.from().atZone(zone))));
  }
}
