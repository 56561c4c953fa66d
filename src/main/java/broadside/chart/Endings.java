package broadside.chart;

import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds when some events ended of which at least one has a time. */
final class Endings {
  private final List<Placing> dated;
  private final List<Placing> behind;
  private final ChartScale scale;
  private final Window span;

  Endings(List<Placing> events, ChartScale scale, Window span) {
    this.dated = events.stream().filter(Placing::isDated).toList();
    this.behind = events.subList(events.indexOf(dated.get(dated.size() - 1)) + 1, events.size());
    this.scale = scale;
    this.span = span;
  }

  /** The end. An event without a time that is told last leaves it open. */
  Limit limit() {
    Window window =
        new Window(
            latest(dated.stream().map(event -> window(event).from())),
            latest(dated.stream().map(event -> window(event).to())));
    if (dated.stream().anyMatch(event -> event.when().isOngoing())) {
      return open(ChartEdge.Kind.OPEN, window, Instant.MAX);
    }
    Optional<Instant> later =
        behind.stream()
            .map(event -> event.window().to())
            .filter(end -> end.isAfter(window.to()))
            .max(Comparator.naturalOrder());
    if (later.isPresent() || endsUnknown(window)) {
      return open(ChartEdge.Kind.UNKNOWN, window, later.orElse(span.to()));
    }
    boolean isKnown = dated.stream().anyMatch(event -> isKnown(event, window));
    ChartEdge.Kind kind = isKnown ? ChartEdge.Kind.KNOWN : ChartEdge.Kind.FADED;
    return new Limit(kind, window, window.to(), Optional.of(said(window, isKnown)));
  }

  private static Limit open(ChartEdge.Kind kind, Window window, Instant bound) {
    return new Limit(kind, new Window(window.to(), window.to()), bound, Optional.empty());
  }

  private static Instant latest(Stream<Instant> instants) {
    return instants.max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The end; of what has none the beginning, since it went on at least then. */
  private static Window window(Placing event) {
    return isClosing(event) ? event.entry().end() : event.entry().start();
  }

  /** Whether one of them ended nobody knows when, and no other one says "till" the last time. */
  private boolean endsUnknown(Window window) {
    return dated.stream().anyMatch(Endings::isUnknown)
        && dated.stream()
            .noneMatch(event -> isClosing(event) && window(event).to().equals(window.to()));
  }

  private static boolean isUnknown(Placing event) {
    return event.when() instanceof When.Interval interval && interval.end().point().isEmpty();
  }

  private static boolean isClosing(Placing event) {
    return event.when() instanceof When.Interval interval && interval.end().point().isPresent();
  }

  /** Whether something surely happened at the end; "till" a day may leave that open. */
  private boolean isKnown(Placing event, Window window) {
    boolean isKnown =
        event.when() instanceof When.At
            ? event.isKnown(scale)
            : isClosing(event) && event.isEndKnown();
    return isKnown && cell(window(event)).equals(cell(window));
  }

  private Instant cell(Window window) {
    return scale.exactness().ceiling(window.to(), scale.zone()).toInstant();
  }

  /** The words of one event, where it alone decides; otherwise the two ends of the window. */
  private When said(Window window, boolean isKnown) {
    return dated.stream()
        .filter(event -> isKnown ? isKnown(event, window) : window(event).equals(window))
        .max(Comparator.comparing(event -> window(event).to()))
        .map(event -> ending(event.when()))
        .orElseGet(() -> BandExtent.words(window, scale));
  }

  private static When ending(When when) {
    return when instanceof When.Interval ? new When.At(when.lastPoint()) : when;
  }
}
