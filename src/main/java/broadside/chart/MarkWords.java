package broadside.chart;

import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says what the signs of a chart stand for. */
final class MarkWords {
  private final IncidentContext context;
  private final ChartScale scale;
  private final Set<String> enlarged;

  /**
   * The words of a strip.
   *
   * @param enlarged the ids of the events that have a sign in a strip below
   */
  MarkWords(IncidentContext context, ChartScale scale, Set<String> enlarged) {
    this.context = context;
    this.scale = scale;
    this.enlarged = enlarged;
  }

  /** The ids of the events that have a sign in a strip below. */
  Set<String> enlarged() {
    return enlarged;
  }

  ChartView.Mark mark(Cluster cluster, int y, boolean isKnown) {
    return new ChartView.Mark(
        events(cluster.members()),
        cluster.x(),
        y,
        cluster.radius(),
        isKnown,
        kind(cluster.members()));
  }

  /** The word of the sign of one event, or of that of several. */
  static String kind(List<Placing> events) {
    return events.size() == 1
        ? events.get(0).entry().event().kind().word()
        : ChartSign.SEVERAL.word();
  }

  ChartView.Events events(List<Placing> events) {
    List<String> ids = events.stream().map(Placing::id).toList();
    return new ChartView.Events(
        ids.get(0),
        ids.stream().filter(id -> !enlarged.contains(id)).toList(),
        Cluster.count(events.size()),
        title(events));
  }

  /** The names of the milestones that some events mark. */
  Stream<String> milestones(List<Placing> events) {
    return events.stream()
        .flatMap(event -> event.entry().event().milestone().stream())
        .map(milestone -> context.phrases().say("milestone." + milestone.word()));
  }

  /** One by its name and time; several by their number and the times between which they lie. */
  private String title(List<Placing> events) {
    Placing first = events.get(0);
    if (events.size() == 1) {
      return context.say(
          "ui.chart.dot",
          Map.of(
              "event", context.name(first.entry().event()),
              "time", context.label(first.entry().event())));
    }
    String count = context.phrases().count("events.count", events.size());
    return events.stream().allMatch(Placing::isBounded)
        ? context.say(
            "ui.chart.several",
            Map.of("when", context.wording().label(when(events)), "events", count))
        : count;
  }

  private When when(List<Placing> events) {
    Point from = point(events.stream().map(event -> event.window().from()).sorted());
    Point till =
        point(
            events.stream()
                .map(event -> event.window().to().minusNanos(1))
                .sorted(Comparator.reverseOrder()));
    return When.of(from, till);
  }

  private Point point(Stream<Instant> sorted) {
    return scale.unit().point(sorted.findFirst().orElseThrow().atZone(scale.zone()));
  }
}
