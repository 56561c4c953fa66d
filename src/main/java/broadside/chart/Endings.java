package broadside.chart;

import broadside.analysis.Timeline;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds when some events with dates ended. */
final class Endings {
  private final List<Timeline.Entry> entries;
  private final ZoneId zone;

  private Endings(List<Timeline.Entry> entries, ZoneId zone) {
    this.entries = entries;
    this.zone = zone;
  }

  static Limit of(List<Timeline.Entry> dated, ZoneId zone) {
    return new Endings(dated, zone).limit();
  }

  private Limit limit() {
    LocalDate first = latest(entries.stream().map(this::first));
    LocalDate last = latest(entries.stream().map(this::last));
    if (entries.stream().anyMatch(entry -> BandExtent.when(entry).isOngoing())) {
      return new Limit(ChartEdge.Kind.OPEN, last, last, Optional.empty());
    }
    if (endsUnknown(last)) {
      return new Limit(ChartEdge.Kind.UNKNOWN, last, last, Optional.empty());
    }
    boolean isKnown = entries.stream().anyMatch(entry -> isKnown(entry, last));
    ChartEdge.Kind kind = isKnown ? ChartEdge.Kind.KNOWN : ChartEdge.Kind.FADED;
    return new Limit(kind, first, last, Optional.of(said(first, last, isKnown)));
  }

  private static LocalDate latest(Stream<LocalDate> days) {
    return days.max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The end; of what has none the beginning, since it went on at least then. */
  private static Window window(Timeline.Entry entry) {
    return BandExtent.isBounded(entry.end()) ? entry.end() : entry.start();
  }

  private LocalDate first(Timeline.Entry entry) {
    return window(entry).firstDay(zone);
  }

  private LocalDate last(Timeline.Entry entry) {
    return window(entry).lastDay(zone);
  }

  /** Whether one of them ended nobody knows when, and no other one says "till" the last day. */
  private boolean endsUnknown(LocalDate last) {
    return entries.stream().anyMatch(Endings::isUnknown)
        && entries.stream().noneMatch(entry -> isClosing(entry) && last(entry).equals(last));
  }

  private static boolean isUnknown(Timeline.Entry entry) {
    return BandExtent.when(entry) instanceof When.Interval interval
        && interval.end().point().isEmpty();
  }

  private static boolean isClosing(Timeline.Entry entry) {
    return BandExtent.when(entry) instanceof When.Interval interval
        && interval.end().point().isPresent();
  }

  /** Whether something surely happened on the last day; "till" a day leaves that open. */
  private boolean isKnown(Timeline.Entry entry, LocalDate last) {
    boolean isPoint = BandExtent.when(entry) instanceof When.At;
    boolean isKnown =
        isPoint
            ? Placing.of(entry, zone).filter(Placing::isKnown).isPresent()
            : BandExtent.when(entry).lastPoint().isCertainClockTime() && isClosing(entry);
    return isKnown && first(entry).equals(last);
  }

  /** The words of one event, where it alone decides; otherwise the two days. */
  private When said(LocalDate first, LocalDate last, boolean isKnown) {
    if (isKnown) {
      return new When.At(Point.day(last));
    }
    return entries.stream()
        .filter(entry -> first(entry).equals(first) && last(entry).equals(last))
        .map(BandExtent::when)
        .findFirst()
        .map(Endings::ending)
        .orElseGet(() -> new When.Between(Point.day(first), Point.day(last)));
  }

  private static When ending(When when) {
    return when instanceof When.Interval ? new When.At(when.lastPoint()) : when;
  }
}
