package broadside.chart;

import broadside.model.time.Point;
import broadside.model.time.TimeQualifier;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws the events of a phase: those of a known day on its band, the others in lanes below it. */
final class ChartMarks {
  private static final int LANE = 20;

  /** Large marks on the band reach below it. */
  private static final int ABOVE_LANES = 5;

  private static final int MOST_LANES = 3;
  private static final int GAP = 6;

  /** A whisker is never so short that it looks like a day. */
  private static final int SHORTEST = 10;

  private final IncidentContext context;
  private final ChartScale scale;

  ChartMarks(IncidentContext context, ChartScale scale) {
    this.context = context;
    this.scale = scale;
  }

  /**
   * What was drawn.
   *
   * @param height of the lanes below the band
   * @param undrawn how many events found no room
   */
  record Drawn(
      List<ChartView.Dot> dots, List<ChartView.Whisker> whiskers, int height, int undrawn) {}

  /**
   * Draws events.
   *
   * @param middle the height of the middle of their band
   * @param below its lower edge
   */
  Drawn draw(List<Placing> events, int middle, int below) {
    List<ChartView.Dot> dots = new ArrayList<>();
    clusters(events.stream().filter(Placing::isKnown).toList())
        .forEach(cluster -> dots.add(dot(cluster, middle, true)));
    Lanes lanes = new Lanes(MOST_LANES, ChartFrame.atNarrowest(GAP));
    int undrawn = 0;
    for (Cluster ring : clusters(events.stream().filter(ChartMarks::isInDoubt).toList())) {
      OptionalInt lane = lanes.place(ring.extent());
      lane.ifPresent(n -> dots.add(dot(ring, y(n, below), false)));
      undrawn += lane.isPresent() ? 0 : ring.members().size();
    }
    List<ChartView.Whisker> whiskers = new ArrayList<>();
    for (List<Placing> same : stretches(events)) {
      Extent extent = extent(same);
      OptionalInt lane = lanes.place(extent);
      lane.ifPresent(n -> whiskers.add(whisker(same, extent, y(n, below))));
      undrawn += lane.isPresent() ? 0 : same.size();
    }
    return new Drawn(dots, whiskers, height(lanes), undrawn);
  }

  private static int y(int lane, int below) {
    return below + ABOVE_LANES + lane * LANE + LANE / 2;
  }

  private static int height(Lanes lanes) {
    return lanes.count() == 0 ? 0 : ABOVE_LANES + lanes.count() * LANE;
  }

  private static boolean isInDoubt(Placing event) {
    return event.isOneDay() && !event.isCertain();
  }

  private List<Cluster> clusters(List<Placing> events) {
    Map<LocalDate, List<Placing>> byDay =
        events.stream()
            .collect(Collectors.groupingBy(Placing::last, TreeMap::new, Collectors.toList()));
    List<Cluster> ofDays = new ArrayList<>();
    byDay.forEach(
        (day, same) -> ofDays.add(new Cluster(same, scale.middle(day), scale.middle(day))));
    return Cluster.joined(ofDays);
  }

  /** Events that lie somewhere in the same stretch of days, the earliest and longest first. */
  private List<List<Placing>> stretches(List<Placing> events) {
    Map<Extent, List<Placing>> byStretch =
        events.stream()
            .filter(event -> !event.isOneDay())
            .collect(
                Collectors.groupingBy(
                    this::days,
                    () -> new TreeMap<>(Extent.EARLIEST_AND_LONGEST),
                    Collectors.toList()));
    return List.copyOf(byStretch.values());
  }

  private Extent days(Placing event) {
    return new Extent(event.first().map(scale::left).orElse(0), scale.right(event.last()));
  }

  private Extent extent(List<Placing> same) {
    Extent days = days(same.get(0));
    int least = 2 * ChartFrame.atNarrowest(Cluster.radius(same.size(), SHORTEST / 2));
    int missing = Math.max(0, least - (days.till() - days.from()));
    int from = Math.max(0, days.from() - missing / 2);
    return new Extent(from, Math.min(ChartFrame.WIDTH, Math.max(days.till(), from + least)));
  }

  private ChartView.Dot dot(Cluster cluster, int y, boolean isKnown) {
    boolean isOne = cluster.members().size() == 1;
    return new ChartView.Dot(
        cluster.x(),
        y,
        cluster.radius(),
        isKnown,
        isOne ? cluster.members().get(0).entry().event().kind().word() : "several",
        cluster.count(),
        title(cluster.members()));
  }

  private ChartView.Whisker whisker(List<Placing> same, Extent extent, int y) {
    return new ChartView.Whisker(
        extent.from(),
        extent.till() - extent.from(),
        y,
        same.get(0).first().isPresent(),
        Cluster.radius(same.size(), 0),
        Cluster.count(same.size()),
        title(same));
  }

  /** One by its name and time; several by their number and days. */
  private String title(List<Placing> events) {
    Placing first = events.get(0);
    return events.size() == 1
        ? context.say(
            "ui.chart.dot",
            Map.of(
                "event", context.name(first.entry().event()),
                "time", context.label(first.entry().event())))
        : context.say(
            "ui.chart.several",
            Map.of(
                "when", context.wording().label(when(events)),
                "events", context.say("events.count", Map.of("n", events.size()))));
  }

  private static When when(List<Placing> events) {
    When first = events.get(0).entry().event().time().when().orElseThrow();
    if (!events.get(0).isOneDay()) {
      return first;
    }
    Point from = day(events.get(0));
    Point till = day(events.get(events.size() - 1));
    return from.equals(till)
        ? new When.At(from)
        : new When.Interval(new When.Known(from), new When.Known(till));
  }

  private static Point day(Placing event) {
    Point day = Point.day(event.last());
    return event.isCertain()
        ? day
        : new Point(
            day.precision(), day.firstDay(), day.time(), day.offset(), TimeQualifier.UNCERTAIN);
  }
}
