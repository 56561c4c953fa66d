package broadside.chart;

import broadside.chart.ChartAxis.Below;
import broadside.chart.ChartAxis.Tick;
import broadside.wording.IncidentContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /**
   * What may be said below a time.
   *
   * @param day its day, month or year
   * @param offset its offset from UTC
   */
  record Beneath(Optional<String> day, Optional<String> offset) {
    static final Beneath NOTHING = new Beneath(Optional.empty(), Optional.empty());

    static Beneath of(String day) {
      return new Beneath(Optional.of(day), Optional.empty());
    }
  }

  /** A tick whose words stand within the picture: in the middle of their time where they can. */
  static Tick tick(int x, String label, Beneath beneath) {
    return new Tick(
        x, within(x, label), label, below(x, beneath.day()), below(x, beneath.offset()));
  }

  private static Optional<Below> below(int x, Optional<String> words) {
    return words.map(each -> new Below(within(x, each), each));
  }

  private static TextAnchor within(int x, String words) {
    Extent centred = extent(x, TextAnchor.MIDDLE, words);
    TextAnchor inwards = centred.from() < 0 ? TextAnchor.START : TextAnchor.END;
    boolean isWithin = centred.from() >= 0 && centred.till() <= ChartFrame.NARROWEST;
    return isWithin ? TextAnchor.MIDDLE : inwards;
  }

  /** What stands below is written where it begins or changes. */
  static List<Tick> changing(List<Tick> ticks) {
    return IntStream.range(0, ticks.size())
        .mapToObj(n -> n == 0 ? ticks.get(0) : changed(ticks.get(n - 1), ticks.get(n)))
        .toList();
  }

  private static Tick changed(Tick before, Tick tick) {
    String day = before.below().map(Below::label).orElse(before.label());
    return new Tick(
        tick.x(),
        tick.anchor(),
        tick.label(),
        tick.below().filter(below -> !below.label().equals(day)),
        tick.offset().filter(offset -> !isSame(offset, before.offset())));
  }

  private static boolean isSame(Below one, Optional<Below> other) {
    return other.filter(below -> below.label().equals(one.label())).isPresent();
  }

  /** Whether ticks leave room between them where the picture is narrowest, in each line. */
  static boolean fit(List<Tick> ticks) {
    return areClear(ticks.stream().map(ChartTicks::label).toList())
        && areClear(extents(ticks, Tick::below))
        && areClear(extents(ticks, Tick::offset));
  }

  private static boolean areClear(List<Extent> extents) {
    return IntStream.range(1, extents.size())
        .allMatch(n -> extents.get(n - 1).isClearOf(extents.get(n), GAP));
  }

  /** What a tick takes of the narrowest picture, in pixels. */
  static Extent extent(Tick tick) {
    return tick.below().map(below -> extent(tick, below).with(label(tick))).orElse(label(tick));
  }

  private static Extent label(Tick tick) {
    return extent(tick.x(), tick.anchor(), tick.label());
  }

  private static List<Extent> extents(List<Tick> ticks, Function<Tick, Optional<Below>> line) {
    return ticks.stream()
        .flatMap(tick -> line.apply(tick).map(words -> extent(tick, words)).stream())
        .toList();
  }

  private static Extent extent(Tick tick, Below below) {
    return extent(tick.x(), below.anchor(), below.label());
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
