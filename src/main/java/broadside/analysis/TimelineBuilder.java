package broadside.analysis;

import broadside.edition.Edition;
import broadside.model.time.EventTime;
import broadside.model.time.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts events in order: by {@link TimeOrder}, then, as a stable topological sort, by what {@code
 * after} says. An event of which only the order is known stands right behind what it came after.
 *
 * <p>It goes from event to event in loops, not by recursion: chains of thousands are allowed.
 */
final class TimelineBuilder {
  private final ZoneId zone;
  private final EventTime span;
  private final List<Edition.Event> events;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Integer>> followers = new ArrayList<>();
  private final TimeOrder[] keys;
  private final Instant[] earliest;
  private final Instant[] latest;

  private TimelineBuilder(Edition edition) {
    this.zone = edition.zone();
    this.span = EventTime.of(edition.span());
    this.events = edition.events();
    this.keys = new TimeOrder[events.size()];
    this.earliest = new Instant[events.size()];
    this.latest = new Instant[events.size()];
    for (int number = 0; number < events.size(); number++) {
      numbers.putIfAbsent(events.get(number).id(), number);
      followers.add(new ArrayList<>());
    }
    for (int number = 0; number < events.size(); number++) {
      for (int anchor : anchors(number)) {
        followers.get(anchor).add(number);
      }
    }
  }

  static Timeline build(Edition edition) {
    TimelineBuilder builder = new TimelineBuilder(edition);
    int[] anchorsFirst = builder.sorted(Comparator.naturalOrder());
    for (int number : anchorsFirst) {
      builder.lookBack(number);
    }
    for (int i = anchorsFirst.length - 1; i >= 0; i--) {
      builder.lookAhead(anchorsFirst[i]);
    }
    int[] ordered = builder.sorted(builder.byTime());
    return Timeline.of(edition.zone(), Arrays.stream(ordered).mapToObj(builder::entry).toList());
  }

  private int[] anchors(int number) {
    return events.get(number).time().after().stream()
        .distinct()
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .toArray();
  }

  private Comparator<Integer> byTime() {
    return Comparator.<Integer, TimeOrder>comparing(number -> keys[number])
        .thenComparing(Comparator.naturalOrder());
  }

  /**
   * A topological sort (Kahn 1962): always the first event of an order whose anchors are all
   * placed. Were there a circle, the first of it would go ahead.
   */
  private int[] sorted(Comparator<Integer> order) {
    int[] missing = IntStream.range(0, events.size()).map(n -> anchors(n).length).toArray();
    PriorityQueue<Integer> ready = new PriorityQueue<>(order);
    PriorityQueue<Integer> open = new PriorityQueue<>(order);
    IntStream.range(0, missing.length).forEach(n -> (missing[n] == 0 ? ready : open).add(n));
    BitSet placed = new BitSet();
    IntStream.Builder sorted = IntStream.builder();
    while (!ready.isEmpty() || !open.isEmpty()) {
      int next = ready.isEmpty() ? open.remove() : ready.remove();
      if (placed.get(next)) {
        continue;
      }
      placed.set(next);
      sorted.add(next);
      for (int follower : followers.get(next)) {
        if (--missing[follower] == 0) {
          ready.add(follower);
        }
      }
    }
    return sorted.build().toArray();
  }

  /**
   * An event without a time of its own takes the key of the latest event that it came after, and
   * cannot have begun before any of them.
   */
  private void lookBack(int number) {
    EventTime time = events.get(number).time();
    TimeOrder own = TimeOrder.of(time, zone);
    keys[number] =
        time.when().isPresent()
            ? own
            : Arrays.stream(anchors(number))
                .mapToObj(anchor -> keys[anchor])
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(own);
    earliest[number] =
        Stream.concat(
                Stream.of(time.start(zone).from(), span.start(zone).from()),
                Arrays.stream(anchors(number))
                    .mapToObj(anchor -> earliest[anchor])
                    .flatMap(Stream::ofNullable))
            .max(Comparator.naturalOrder())
            .orElse(Window.ANY.from());
  }

  /** And it must have begun before what came after it had. */
  private void lookAhead(int number) {
    EventTime time = events.get(number).time();
    latest[number] =
        Stream.concat(
                Stream.of(time.start(zone).to(), time.end(zone).to(), span.end(zone).to()),
                followers.get(number).stream()
                    .map(follower -> latest[follower])
                    .flatMap(Stream::ofNullable))
            .min(Comparator.naturalOrder())
            .orElse(Window.ANY.to());
  }

  private Timeline.Entry entry(int number) {
    Edition.Event event = events.get(number);
    Window end = event.time().end(zone);
    return event.time().when().isPresent()
        ? new Timeline.Entry(event, event.time().start(zone), end)
        : new Timeline.Entry(event, new Window(earliest[number], latest[number]), end);
  }
}
