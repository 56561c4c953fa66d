package broadside.chart;

import broadside.chart.ChartAxis.Below;
import broadside.chart.ChartAxis.Tick;
import broadside.wording.IncidentContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses the times that are written below an axis: as many as there is room for. */
final class ChartTicks {
  static final int SIZE = 12;
  static final int GAP = 8;
  private static final TextWidth TEXT = new TextWidth(SIZE);

  private ChartTicks() {}

  /** The axis of a scale at a height. */
  static ChartAxis axis(IncidentContext context, ChartScale scale, int y) {
    List<Tick> ticks =
        scale.unit().isFinerThan(ChartUnit.DAY)
            ? new ClockTicks(context, scale).ticks()
            : new CalendarTicks(context, scale).ticks();
    return new ChartAxis(y, ticks, AxisSteps.of(scale));
  }

  /** A tick whose words stand within the picture: in the middle of their time where they can. */
  static Tick tick(int x, String label, Optional<String> below) {
    return new Tick(
        x, within(x, label), label, below.map(words -> new Below(within(x, words), words)));
  }

  private static TextAnchor within(int x, String words) {
    Extent centred = extent(x, TextAnchor.MIDDLE, words);
    TextAnchor inwards = centred.from() < 0 ? TextAnchor.START : TextAnchor.END;
    boolean isWithin = centred.from() >= 0 && centred.till() <= ChartFrame.NARROWEST;
    return isWithin ? TextAnchor.MIDDLE : inwards;
  }

  /** What stands below is written where it begins or changes. */
  static List<Tick> changing(List<Tick> ticks) {
    List<Tick> shown = new ArrayList<>();
    String before = "";
    for (Tick tick : ticks) {
      String below = tick.below().map(Below::label).orElse(tick.label());
      Optional<Below> changed = below.equals(before) ? Optional.empty() : tick.below();
      shown.add(new Tick(tick.x(), tick.anchor(), tick.label(), changed));
      before = below;
    }
    return shown;
  }

  /** Whether ticks leave room between them where the picture is narrowest, in both lines. */
  static boolean fit(List<Tick> ticks) {
    return areClear(ticks.stream().map(ChartTicks::label).toList())
        && areClear(ticks.stream().flatMap(tick -> below(tick).stream()).toList());
  }

  private static boolean areClear(List<Extent> extents) {
    return IntStream.range(1, extents.size())
        .allMatch(n -> extents.get(n - 1).isClearOf(extents.get(n), GAP));
  }

  /** What a tick takes of the narrowest picture, in pixels. */
  static Extent extent(Tick tick) {
    return below(tick).map(label(tick)::with).orElse(label(tick));
  }

  private static Extent label(Tick tick) {
    return extent(tick.x(), tick.anchor(), tick.label());
  }

  private static Optional<Extent> below(Tick tick) {
    return tick.below().map(below -> extent(tick.x(), below.anchor(), below.label()));
  }

  private static Extent extent(int position, TextAnchor anchor, String words) {
    int x = ChartFrame.pixels(position);
    int wide = TEXT.of(words);
    return switch (anchor) {
      case START -> new Extent(x, x + wide);
      case MIDDLE -> new Extent(x - wide / 2, x + (wide + 1) / 2);
      case END -> new Extent(x - wide, x);
    };
  }
}
