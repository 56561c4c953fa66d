package broadside.chart;

import broadside.model.time.When;
import java.util.List;
import java.util.Optional;

/** Turns the extent of some events into a stretch of the width with its two ends. */
final class ChartBands {
  /** Where an end is unknown or open, the band goes on so far at least. */
  private static final int ONWARD = 35;

  static final int SHORTEST = 4;
  private static final int SHORTEST_FADE = 15;

  private final ChartScale scale;
  private final Optional<When> span;

  ChartBands(ChartScale scale, Optional<When> span) {
    this.scale = scale;
    this.span = span;
  }

  /**
   * A stretch.
   *
   * @param extent from its left to its right edge
   */
  record Stretch(Extent extent, ChartEdge start, ChartEdge end) {
    /** Where its name may stand: of what has no band, along the line. */
    Extent reach() {
      return extent.from() < extent.till() ? extent : new Extent(start.reach(), end.reach());
    }
  }

  /** The stretch of some events; empty if neither a time nor their order tells one. */
  Optional<Stretch> of(List<Placing> events) {
    return BandExtent.of(events, scale, span).map(this::stretch).or(() -> byOrder(events));
  }

  /** Of events of which only the order is known: no band, but a line as far as they may reach. */
  private Optional<Stretch> byOrder(List<Placing> events) {
    return events.stream()
        .filter(event -> !event.isUnplaced())
        .map(event -> scale.extent(event.window()))
        .reduce(Extent::with)
        .map(
            extent -> {
              int middle = (extent.from() + extent.till()) / 2;
              return new Stretch(
                  new Extent(middle, middle),
                  new ChartEdge(ChartEdge.Kind.UNKNOWN, 0, extent.from()),
                  new ChartEdge(ChartEdge.Kind.UNKNOWN, 0, extent.till()));
            });
  }

  private Stretch stretch(BandExtent band) {
    Limit start = cut(band.start(), band.start().window().to().isBefore(scale.shown().from()));
    Limit end = cut(band.end(), band.end().window().from().isAfter(scale.shown().to()));
    Extent extent = widened(new Extent(from(start), till(end)), start, end);
    int width = extent.till() - extent.from();
    int fadeOut = Math.min(fade(end), width / 2);
    int fadeIn = Math.min(fade(start), width - fadeOut);
    return new Stretch(
        extent,
        new ChartEdge(start.kind(), fadeIn, Math.min(extent.from(), reach(start, extent.from()))),
        new ChartEdge(end.kind(), fadeOut, Math.max(extent.till(), reach(end, extent.till()))));
  }

  private static Limit cut(Limit limit, boolean isBeyond) {
    return isBeyond
        ? new Limit(ChartEdge.Kind.CUT, limit.window(), limit.bound(), limit.said())
        : limit;
  }

  /** A minute of days is still to be seen, and what fades has room to fade. */
  private static Extent widened(Extent extent, Limit start, Limit end) {
    boolean isSharp = fadeless(start) && fadeless(end);
    int missing = (isSharp ? SHORTEST : 2 * SHORTEST_FADE) - (extent.till() - extent.from());
    if (missing <= 0) {
      return extent;
    }
    int from = Math.max(0, extent.from() - (missing + 1) / 2);
    return new Extent(from, Math.min(ChartFrame.WIDTH, extent.till() + (missing + 1) / 2));
  }

  private static boolean fadeless(Limit limit) {
    return limit.kind() == ChartEdge.Kind.KNOWN || limit.kind() == ChartEdge.Kind.CUT;
  }

  private int from(Limit start) {
    int known = scale.at(start.window().from());
    return start.kind() == ChartEdge.Kind.UNKNOWN ? Math.max(0, known - ONWARD) : known;
  }

  private int till(Limit end) {
    int known = scale.at(end.window().to());
    return switch (end.kind()) {
      case KNOWN, FADED, CUT -> known;
      case UNKNOWN -> Math.min(ChartFrame.WIDTH, known + ONWARD);
      case OPEN -> ChartFrame.WIDTH;
    };
  }

  private int fade(Limit limit) {
    Extent extent = scale.extent(limit.window());
    return switch (limit.kind()) {
      case KNOWN, OPEN, CUT -> 0;
      case FADED -> Math.max(SHORTEST_FADE, extent.till() - extent.from());
      case UNKNOWN -> ONWARD;
    };
  }

  private int reach(Limit limit, int edge) {
    boolean isUnknown = limit.kind() == ChartEdge.Kind.UNKNOWN;
    return isUnknown ? scale.at(limit.bound()) : edge;
  }
}
