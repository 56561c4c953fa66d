package broadside.analysis;

import broadside.edition.Edition;
import broadside.model.time.EventTime;
import broadside.model.time.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts events in order: by {@link TimeOrder}, then, as a stable topological sort, by what {@code
 * after} says. An event of which only the order is known stands right behind what it came after.
 */
final class TimelineBuilder {
  private final ZoneId zone;
  private final EventTime span;
  private final List<Edition.Event> events;
  private final Map<String, Edition.Event> byId;
  private final Map<String, TimeOrder> keys = new HashMap<>();
  private final Map<String, Instant> earliest = new HashMap<>();
  private final Map<String, Instant> latest = new HashMap<>();

  private TimelineBuilder(Edition edition) {
    this.zone = edition.zone();
    this.span = new EventTime(edition.span(), Optional.empty(), List.of(), Optional.empty());
    this.events = edition.events();
    this.byId =
        events.stream()
            .collect(
                Collectors.toMap(Edition.Event::id, Function.identity(), (first, second) -> first));
  }

  static Timeline build(Edition edition) {
    TimelineBuilder builder = new TimelineBuilder(edition);
    List<Edition.Event> ordered = builder.ordered();
    return new Timeline(edition.zone(), ordered.stream().map(builder::entry).toList());
  }

  private List<Edition.Event> ordered() {
    List<Edition.Event> open = new ArrayList<>(events);
    open.sort(Comparator.comparing(event -> key(event, new HashSet<>())));
    List<Edition.Event> ordered = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    while (!open.isEmpty()) {
      Edition.Event next =
          open.stream().filter(event -> isReady(event, placed)).findFirst().orElse(open.get(0));
      open.remove(next);
      ordered.add(next);
      placed.add(next.id());
    }
    return ordered;
  }

  private boolean isReady(Edition.Event event, Set<String> placed) {
    return event.time().after().stream()
        .allMatch(anchor -> placed.contains(anchor) || !byId.containsKey(anchor));
  }

  /** An event without a time of its own takes the key of the latest event that it came after. */
  private TimeOrder key(Edition.Event event, Set<String> seen) {
    TimeOrder known = keys.get(event.id());
    if (known != null) {
      return known;
    }
    TimeOrder own = TimeOrder.of(event.time(), zone);
    TimeOrder key =
        event.time().when().isPresent() || !seen.add(event.id())
            ? own
            : anchors(event)
                .map(anchor -> key(anchor, seen))
                .max(Comparator.naturalOrder())
                .orElse(own);
    keys.put(event.id(), key);
    return key;
  }

  private Stream<Edition.Event> anchors(Edition.Event event) {
    return event.time().after().stream().filter(byId::containsKey).map(byId::get);
  }

  private Timeline.Entry entry(Edition.Event event) {
    Window start = event.time().start(zone);
    Window end = event.time().end(zone);
    return event.time().when().isPresent()
        ? new Timeline.Entry(event, start, end)
        : new Timeline.Entry(event, new Window(notBefore(event), before(event)), end);
  }

  /** Where only the order is known, it cannot have begun before what it came after. */
  private Instant notBefore(Edition.Event event) {
    Instant known = earliest.get(event.id());
    if (known != null) {
      return known;
    }
    Instant own = event.time().start(zone).from();
    Instant bound =
        Stream.concat(Stream.of(own, span.start(zone).from()), anchors(event).map(this::notBefore))
            .max(Comparator.naturalOrder())
            .orElse(own);
    earliest.put(event.id(), bound);
    return bound;
  }

  /** And it must have begun before what came after it had. */
  private Instant before(Edition.Event event) {
    Instant known = latest.get(event.id());
    if (known != null) {
      return known;
    }
    Stream<Instant> own = Stream.of(event.time().start(zone).to(), event.time().end(zone).to());
    Instant bound =
        Stream.of(own, Stream.of(span.end(zone).to()), followers(event).map(this::before))
            .flatMap(bounds -> bounds)
            .min(Comparator.naturalOrder())
            .orElse(Window.ANY.to());
    latest.put(event.id(), bound);
    return bound;
  }

  private Stream<Edition.Event> followers(Edition.Event event) {
    return events.stream().filter(other -> other.time().after().contains(event.id()));
  }
}
