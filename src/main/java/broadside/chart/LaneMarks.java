package broadside.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Draws in lanes below a band what is in doubt or lies somewhere in a stretch. */
final class LaneMarks {
  private static final int LANE = 18;
  private static final int MOST_LANES = 4;
  private static final int GAP = 6;

  /** A stretch is to be seen on both sides of its sign, however short it is. */
  private static final int ASIDE = 2;

  private static final TextWidth TEXT = new TextWidth(Flags.SIZE);

  private final ChartScale scale;
  private final MarkWords words;
  private final int top;
  private final Lanes lanes = new Lanes(MOST_LANES, ChartFrame.atNarrowest(GAP));
  private final List<ChartView.Mark> marks = new ArrayList<>();
  private final List<ChartView.Range> ranges = new ArrayList<>();
  private final List<ChartView.Flag> flags = new ArrayList<>();

  LaneMarks(ChartScale scale, MarkWords words, int top) {
    this.scale = scale;
    this.words = words;
    this.top = top;
  }

  List<ChartView.Mark> marks() {
    return marks;
  }

  List<ChartView.Range> ranges() {
    return ranges;
  }

  List<ChartView.Flag> flags() {
    return flags;
  }

  int height() {
    return lanes.count() * LANE;
  }

  /** Draws events whose time is approximate or in doubt. */
  void ring(Cluster cluster) {
    Sign sign = new Sign(cluster.extent(), cluster.members(), cluster.radius());
    place(sign).ifPresent(y -> marks.add(words.mark(cluster, y, false)));
  }

  /** Draws events of one stretch. */
  void range(Stretches.Stretch stretch) {
    Extent extent = widened(stretch);
    place(new Sign(extent, stretch.events(), 0))
        .ifPresent(y -> ranges.add(range(stretch, extent, y)));
  }

  private ChartView.Range range(Stretches.Stretch stretch, Extent extent, int y) {
    return new ChartView.Range(
        words.events(stretch.events()),
        extent.from(),
        extent.till() - extent.from(),
        y,
        !stretch.window().from().isBefore(scale.shown().from()),
        !stretch.window().to().isAfter(scale.shown().to()),
        stretch.isOrdered(),
        Cluster.radius(stretch.events().size()),
        MarkWords.kind(stretch.events()));
  }

  private Extent widened(Stretches.Stretch stretch) {
    Extent extent = scale.extent(stretch.window());
    int radius = Cluster.radius(stretch.events().size());
    int least = 2 * ChartFrame.atNarrowest(radius + ASIDE);
    int missing = Math.max(0, least - (extent.till() - extent.from()));
    int from = Math.max(0, Math.min(extent.from() - missing / 2, ChartFrame.WIDTH - least));
    return new Extent(from, Math.min(ChartFrame.WIDTH, Math.max(extent.till(), from + least)));
  }

  /**
   * A sign that needs a lane.
   *
   * @param radius of a sign that is as large on every screen, in pixels; 0 of a stretch
   */
  private record Sign(Extent extent, List<Placing> events, int radius) {
    /** Where its name is anchored: beside its middle, or at an end. */
    private int x(boolean isBehind) {
      int middle = (extent.from() + extent.till()) / 2;
      return radius > 0 ? middle : isBehind ? extent.till() : extent.from();
    }
  }

  /** Finds a lane for a sign, with the names of its milestones beside it where they fit. */
  private OptionalInt place(Sign sign) {
    String name = words.milestones(sign.events()).collect(Collectors.joining(", "));
    int room = name.isEmpty() ? 0 : ChartFrame.atNarrowest(TEXT.of(name) + GAP);
    Extent bare = sign.extent();
    boolean isBehind = bare.till() + room <= ChartFrame.WIDTH;
    boolean isNamed = room > 0 && (isBehind || bare.from() >= room);
    Extent named =
        isBehind
            ? new Extent(bare.from(), bare.till() + room)
            : new Extent(bare.from() - room, bare.till());
    OptionalInt lane = lanes.place(isNamed ? named : bare);
    if (lane.isPresent() && isNamed) {
      flags.add(beside(sign, isBehind, y(lane.getAsInt()), name));
    } else if (lane.isPresent() && room > 0) {
      TEXT.wrap(name, ChartFrame.NARROWEST).forEach(line -> below(bare, line));
    }
    return lane.isPresent() ? OptionalInt.of(y(lane.getAsInt())) : lane;
  }

  /** A name for which there is no room beside its sign stands in a lane of its own. */
  private void below(Extent sign, String name) {
    int wide = Math.min(ChartFrame.WIDTH, ChartFrame.atNarrowest(TEXT.of(name)));
    int from = Math.min(sign.from(), ChartFrame.WIDTH - wide);
    lanes
        .place(new Extent(from, from + wide))
        .ifPresent(
            lane ->
                flags.add(
                    new ChartView.Flag(
                        from, TextAnchor.START, y(lane) + Flags.SIZE / 3, 0, 0, name)));
  }

  private static ChartView.Flag beside(Sign sign, boolean isBehind, int y, String name) {
    return new ChartView.Flag(
        sign.x(isBehind),
        isBehind ? TextAnchor.START : TextAnchor.END,
        y + Flags.SIZE / 3,
        0,
        sign.radius() + GAP - 1,
        name);
  }

  private int y(int lane) {
    return top + lane * LANE + LANE / 2;
  }
}
