package broadside.chart;

import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds when some events began. */
final class Beginnings {
  private final List<Placing> events;
  private final List<Placing> begun;
  private final ChartScale scale;
  private final Window span;

  Beginnings(List<Placing> events, ChartScale scale, Window span) {
    this.events = events;
    this.begun = events.stream().filter(Placing::isBegun).toList();
    this.scale = scale;
    this.span = span;
  }

  /**
   * The beginning: by the times of the events; where those tell nothing but an end, by the order in
   * which they happened. An event without a time that is told first leaves it open.
   */
  Limit limit(Limit end) {
    if (begun.isEmpty()) {
      return byOrder().orElseGet(() -> unknown(end.window().from()));
    }
    Window window = window(begun);
    List<Placing> ahead = events.stream().takeWhile(event -> !event.isDated()).toList();
    if (ahead.stream().anyMatch(event -> event.window().from().isBefore(window.from()))) {
      return opened(ahead, window);
    }
    boolean isKnown = begun.stream().anyMatch(event -> isKnown(event, window));
    ChartEdge.Kind kind = isKnown ? ChartEdge.Kind.KNOWN : ChartEdge.Kind.FADED;
    return new Limit(kind, window, window.from(), Optional.of(said(window, isKnown)));
  }

  private Optional<Limit> byOrder() {
    List<Placing> bounded =
        events.stream().filter(event -> !event.isDated() && event.isBounded()).toList();
    return bounded.isEmpty() ? Optional.empty() : Optional.of(faded(window(bounded)));
  }

  private Limit opened(List<Placing> ahead, Window known) {
    Window first = window(ahead);
    return first.hasFrom() ? faded(new Window(first.from(), known.from())) : unknown(known.from());
  }

  private Limit faded(Window window) {
    return new Limit(
        ChartEdge.Kind.FADED, window, window.from(), Optional.of(BandExtent.words(window, scale)));
  }

  private Limit unknown(Instant known) {
    Window window = new Window(known, known);
    return new Limit(ChartEdge.Kind.UNKNOWN, window, span.from(), Optional.empty());
  }

  /** Where the first of them lies. */
  private static Window window(List<Placing> events) {
    return new Window(
        earliest(events.stream().map(event -> event.window().from())),
        earliest(events.stream().map(event -> event.window().to())));
  }

  private static Instant earliest(Stream<Instant> instants) {
    return instants.min(Comparator.naturalOrder()).orElseThrow();
  }

  private boolean isKnown(Placing event, Window window) {
    return event.isKnown(scale) && beginning(event.window()).equals(beginning(window));
  }

  private ZonedDateTime beginning(Window window) {
    return scale.exactness().floor(window.from(), scale.zone());
  }

  /** The words of one event, where it alone decides; otherwise the two ends of the window. */
  private When said(Window window, boolean isKnown) {
    return begun.stream()
        .filter(event -> isKnown ? isKnown(event, window) : event.window().equals(window))
        .min(Comparator.comparing(event -> event.window().from()))
        .map(event -> beginning(event.when()))
        .orElseGet(() -> BandExtent.words(window, scale));
  }

  private static When beginning(When when) {
    return when instanceof When.Interval ? new When.At(when.firstPoint()) : when;
  }
}
