package broadside.chart;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.model.time.EventTime;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Turns the extent of some events into a stretch of the width with its two ends. */
final class ChartBands {
  /** Where an end is unknown or open, the band goes on so far at least. */
  private static final int ONWARD = 35;

  private static final int SHORTEST = 4;
  private static final int SHORTEST_FADE = 15;

  private final ChartScale scale;
  private final Edition edition;

  ChartBands(ChartScale scale, Edition edition) {
    this.scale = scale;
    this.edition = edition;
  }

  /**
   * A stretch.
   *
   * @param extent from its left to its right edge
   */
  record Stretch(Extent extent, ChartEdge start, ChartEdge end) {}

  Stretch stretch(BandExtent days) {
    Extent extent = widened(new Extent(from(days.start()), till(days.end())), days);
    int width = extent.till() - extent.from();
    int fadeOut = Math.min(fade(days.end()), width / 2);
    int fadeIn = Math.min(fade(days.start()), width - fadeOut);
    return new Stretch(
        extent,
        new ChartEdge(days.start().kind(), fadeIn, reach(days.start(), extent.from(), true)),
        new ChartEdge(days.end().kind(), fadeOut, reach(days.end(), extent.till(), false)));
  }

  /** A day of years is still to be seen, and what fades has room to fade. */
  private static Extent widened(Extent extent, BandExtent days) {
    boolean isSharp =
        days.start().kind() == ChartEdge.Kind.KNOWN && days.end().kind() == ChartEdge.Kind.KNOWN;
    int missing = (isSharp ? SHORTEST : 2 * SHORTEST_FADE) - (extent.till() - extent.from());
    if (missing <= 0) {
      return extent;
    }
    int from = Math.max(0, extent.from() - (missing + 1) / 2);
    return new Extent(from, Math.min(ChartFrame.WIDTH, extent.till() + (missing + 1) / 2));
  }

  private int from(Limit start) {
    int known = scale.left(start.first());
    return start.kind() == ChartEdge.Kind.UNKNOWN ? Math.max(0, known - ONWARD) : known;
  }

  private int till(Limit end) {
    int known = scale.right(end.last());
    return switch (end.kind()) {
      case KNOWN, FADED -> known;
      case UNKNOWN -> Math.min(ChartFrame.WIDTH, known + ONWARD);
      case OPEN -> ChartFrame.WIDTH - scale.margin() / 2;
    };
  }

  private int fade(Limit limit) {
    return switch (limit.kind()) {
      case KNOWN, OPEN -> 0;
      case FADED -> Math.max(SHORTEST_FADE, scale.right(limit.last()) - scale.left(limit.first()));
      case UNKNOWN -> ONWARD;
    };
  }

  private int reach(Limit limit, int edge, boolean isStart) {
    if (limit.kind() != ChartEdge.Kind.UNKNOWN) {
      return edge;
    }
    return isStart
        ? Math.min(edge, bound(true).map(scale::left).orElse(0))
        : Math.max(edge, bound(false).map(scale::right).orElse(ChartFrame.WIDTH));
  }

  /** The first or the last day of the incident, where it is known and in the picture. */
  private Optional<LocalDate> bound(boolean first) {
    return edition
        .span()
        .map(span -> window(span, first))
        .filter(BandExtent::isBounded)
        .map(window -> first ? window.firstDay(edition.zone()) : window.lastDay(edition.zone()))
        .filter(day -> !day.isBefore(scale.first()) && !day.isAfter(scale.last()));
  }

  private Window window(When span, boolean first) {
    EventTime time = EventTime.of(Optional.of(span));
    return first ? time.start(edition.zone()) : time.end(edition.zone());
  }

  /** The stretch of some events; empty if none of them has a date. */
  Optional<Stretch> of(List<Timeline.Entry> entries) {
    return BandExtent.of(entries, edition.zone()).map(this::stretch);
  }
}
