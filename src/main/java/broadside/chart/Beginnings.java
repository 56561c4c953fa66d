package broadside.chart;

import broadside.analysis.Timeline;
import broadside.model.time.Point;
import broadside.model.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds when some events began. */
final class Beginnings {
  private final List<Timeline.Entry> entries;
  private final ZoneId zone;

  private Beginnings(List<Timeline.Entry> entries, ZoneId zone) {
    this.entries = entries.stream().filter(entry -> BandExtent.isBounded(entry.start())).toList();
    this.zone = zone;
  }

  /**
   * The beginning of some events: by their dates; where those tell nothing but an end, by the order
   * in which all of them happened.
   */
  static Limit of(List<Timeline.Entry> dated, List<Timeline.Entry> all, Limit end, ZoneId zone) {
    return new Beginnings(dated, zone)
        .limit()
        .or(() -> new Beginnings(all, zone).limit())
        .orElseGet(
            () -> new Limit(ChartEdge.Kind.UNKNOWN, end.first(), end.first(), Optional.empty()));
  }

  private Optional<Limit> limit() {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = earliest(entries.stream().map(this::first));
    LocalDate last = earliest(entries.stream().map(this::last));
    boolean isKnown =
        entries.stream().anyMatch(entry -> isKnown(entry) && last(entry).equals(first));
    ChartEdge.Kind kind = isKnown ? ChartEdge.Kind.KNOWN : ChartEdge.Kind.FADED;
    return Optional.of(new Limit(kind, first, last, Optional.of(said(first, last, isKnown))));
  }

  private static LocalDate earliest(Stream<LocalDate> days) {
    return days.min(Comparator.naturalOrder()).orElseThrow();
  }

  private LocalDate first(Timeline.Entry entry) {
    return entry.start().firstDay(zone);
  }

  private LocalDate last(Timeline.Entry entry) {
    return entry.start().lastDay(zone);
  }

  private boolean isKnown(Timeline.Entry entry) {
    return Placing.of(entry, zone).filter(Placing::isKnown).isPresent();
  }

  /** The words of one event, where it alone decides; otherwise the two days. */
  private When said(LocalDate first, LocalDate last, boolean isKnown) {
    if (isKnown) {
      return new When.At(Point.day(first));
    }
    return entries.stream()
        .filter(entry -> first(entry).equals(first) && last(entry).equals(last))
        .flatMap(entry -> entry.event().time().when().stream())
        .findFirst()
        .map(Beginnings::beginning)
        .orElseGet(() -> new When.Between(Point.day(first), Point.day(last)));
  }

  private static When beginning(When when) {
    return when instanceof When.Interval ? new When.At(when.firstPoint()) : when;
  }
}
