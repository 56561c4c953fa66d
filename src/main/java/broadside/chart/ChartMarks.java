package broadside.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Draws the events of a phase: those of a known time on its band, the others in lanes below it. */
final class ChartMarks {
  /** Large marks on the band reach below it. */
  private static final int ABOVE_LANES = 4;

  /** A band is so high for each sign that stands above another one, and a little more. */
  private static final int LEVEL = 14;

  private static final int BESIDE = 2;

  private final ChartScale scale;
  private final MarkWords words;

  ChartMarks(ChartScale scale, MarkWords words) {
    this.scale = scale;
    this.words = words;
  }

  /**
   * What was drawn.
   *
   * @param band the height of the band
   * @param below the height of what stands below it
   */
  record Drawn(
      List<ChartView.Mark> marks,
      List<ChartView.Range> ranges,
      List<ChartView.Flag> flags,
      int band,
      int below) {}

  /**
   * Draws events.
   *
   * @param y the upper edge of their band
   */
  Drawn draw(List<Placing> events, int y) {
    List<Placing> known = events.stream().filter(event -> event.isKnown(scale)).toList();
    Swarm swarm = Swarm.of(singles(known), words.enlarged());
    List<Flags.Flag> flags = Flags.of(names(swarm.points()));
    int below = y + bandHeight(swarm.levels());
    int top = below + ABOVE_LANES + Flags.lines(flags) * Flags.LINE;
    LaneMarks lanes = new LaneMarks(scale, words, top);
    Cluster.joined(singles(events.stream().filter(this::isInDoubt).toList())).forEach(lanes::ring);
    Stretches.of(events, scale).forEach(lanes::range);
    return new Drawn(
        Stream.concat(swarm.points().stream().map(point -> mark(point, y)), lanes.marks().stream())
            .toList(),
        lanes.ranges(),
        Stream.concat(flags.stream().map(flag -> hung(flag, below)), lanes.flags().stream())
            .toList(),
        below - y,
        flags.isEmpty() && lanes.height() == 0 ? 0 : top - below + lanes.height());
  }

  private static int bandHeight(int levels) {
    return LEVEL + BESIDE + (Math.max(1, levels) - 1) * LEVEL;
  }

  private ChartView.Mark mark(Swarm.Point point, int top) {
    int y = top + (LEVEL + BESIDE) / 2 + point.level() * LEVEL;
    return words.mark(point.cluster(), y, true);
  }

  private boolean isInDoubt(Placing event) {
    return event.isDated() && scale.isPoint(event.window()) && !event.isCertain(scale.unit());
  }

  private List<Cluster> singles(List<Placing> events) {
    return events.stream()
        .map(event -> new Cluster(List.of(event), x(event), x(event)))
        .sorted(Comparator.comparing(Cluster::from))
        .toList();
  }

  private int x(Placing event) {
    Extent extent = scale.extent(event.window());
    return (extent.from() + extent.till()) / 2;
  }

  private List<Flags.Name> names(List<Swarm.Point> points) {
    return points.stream()
        .map(Swarm.Point::cluster)
        .flatMap(
            cluster ->
                words.milestones(cluster.members()).map(name -> new Flags.Name(cluster.x(), name)))
        .toList();
  }

  /** A name on the line that begins at the lower edge of the band. */
  private static ChartView.Flag hung(Flags.Flag flag, int below) {
    int line = ABOVE_LANES + (flag.line() + 1) * Flags.LINE - (Flags.LINE - Flags.SIZE);
    return new ChartView.Flag(
        flag.name().x(), flag.anchor(), below + line, line, Flags.ASIDE, flag.name().text());
  }
}
