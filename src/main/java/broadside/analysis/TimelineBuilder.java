package broadside.analysis;

import broadside.edition.Edition;
import broadside.model.time.EventTime;
import broadside.model.time.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the events of an edition in order, and says where those without a date may lie. */
final class TimelineBuilder {
  private final ZoneId zone;
  private final Window span;
  private final List<Edition.Event> events;
  private final SaidOrder said;

  private TimelineBuilder(Edition edition) {
    EventTime time = EventTime.of(edition.span());
    this.zone = edition.zone();
    this.span = new Window(time.start(zone).from(), time.end(zone).to());
    this.events = edition.events();
    this.said = new SaidOrder(events);
  }

  static Timeline build(Edition edition) {
    TimelineBuilder builder = new TimelineBuilder(edition);
    Window[] starts = builder.starts();
    int[] order = RecordOrder.of(builder.anchors(starts), builder.said);
    return Timeline.of(
        edition.zone(),
        Arrays.stream(order).mapToObj(number -> builder.entry(number, starts[number])).toList());
  }

  /** What is said of the order that times, lags and order together do not allow. */
  static List<Timeline.Contradiction> contradictions(Edition edition) {
    TimelineBuilder builder = new TimelineBuilder(edition);
    return Narrowing.contradictions(builder.written(), builder.said).stream()
        .map(pair -> builder.contradiction(pair.first(), pair.second()))
        .toList();
  }

  private Timeline.Contradiction contradiction(int first, int second) {
    return new Timeline.Contradiction(events.get(first).id(), events.get(second).id());
  }

  private Window[] starts() {
    return Narrowing.narrowed(written(), said);
  }

  private List<Window> written() {
    return events.stream().map(event -> start(event.time()).narrowedTo(span)).toList();
  }

  /** The beginning, which is no later than the end. */
  private Window start(EventTime time) {
    Instant end = time.end(zone).to();
    Window start = time.start(zone);
    return start.to().isAfter(end) ? new Window(start.from(), end) : start;
  }

  /** What decides the order. Of an end nothing is said by how long something began later. */
  private Window[] anchors(Window[] starts) {
    List<Window> anchors =
        IntStream.range(0, starts.length)
            .mapToObj(number -> anchor(events.get(number).time(), starts[number]))
            .toList();
    return Narrowing.narrowed(anchors, said.withoutLags());
  }

  /**
   * The beginning, or the end where that is all there is; but not the end of what must have begun
   * before it, since what is said to come after it came before that end.
   */
  private Window anchor(EventTime time, Window start) {
    Window end = time.end(zone).narrowedTo(span);
    return time.isUntilOnly() && end.from().isBefore(start.to()) ? end : start;
  }

  /** A time that is written stays as exact as it is. */
  private Timeline.Entry entry(int number, Window narrowed) {
    Edition.Event event = events.get(number);
    EventTime time = event.time();
    boolean isSound = narrowed.from().isBefore(narrowed.to());
    return new Timeline.Entry(
        event, time.when().isPresent() || !isSound ? time.start(zone) : narrowed, time.end(zone));
  }
}
