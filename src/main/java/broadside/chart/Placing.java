package broadside.chart;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.model.time.LastDay;
import broadside.model.time.Point;
import broadside.model.time.TimeQualifier;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where an event lies in time: its beginning, or its end where that is all that is known.
 *
 * @param entry the event
 * @param window the stretch in which it lies
 * @param unit to which unit the record knows it; empty if it knows nothing but an order
 * @param isDoubted whether the record leaves that in doubt
 * @param isEndKnown whether it has an end at which it surely still went on
 */
record Placing(
    Timeline.Entry entry,
    Window window,
    Optional<ChartUnit> unit,
    boolean isDoubted,
    boolean isEndKnown) {
  /** The places of all events of an edition. */
  static List<Placing> of(List<Timeline.Entry> entries, Edition edition) {
    Optional<Point> counted =
        edition.lastDay().filter(LastDay.INCLUDED::equals).isPresent()
            ? edition.span().map(When::lastPoint)
            : Optional.empty();
    return entries.stream().map(entry -> of(entry, counted)).toList();
  }

  private static Placing of(Timeline.Entry entry, Optional<Point> counted) {
    return entry
        .event()
        .time()
        .when()
        .map(when -> of(entry, when, isEndKnown(when, counted)))
        .orElseGet(() -> new Placing(entry, entry.start(), Optional.empty(), false, false));
  }

  private static Placing of(Timeline.Entry entry, When when, boolean isEndKnown) {
    if (when instanceof When.Interval interval && interval.isUntilOnly()) {
      return ending(entry, interval, isEndKnown);
    }
    boolean isDoubted =
        isDoubted(when.firstPoint())
            || (when instanceof When.Between between && isDoubted(between.latest()));
    return new Placing(
        entry, entry.start(), Optional.of(ChartUnit.of(when.firstPoint())), isDoubted, isEndKnown);
  }

  /**
   * "Till" a day leaves open whether that day counts, unless it is the last one of the span and the
   * record says so; "till" a clock time does not.
   */
  private static boolean isEndKnown(When when, Optional<Point> counted) {
    return when instanceof When.Interval interval
        && interval
            .end()
            .point()
            .filter(point -> point.isCertainClockTime() || counted.equals(Optional.of(point)))
            .isPresent();
  }

  /** "By" a day may be any time before. */
  private static Placing ending(Timeline.Entry entry, When.Interval interval, boolean isEndKnown) {
    Window end = entry.end();
    boolean isBy = interval.start() instanceof When.Open;
    return new Placing(
        entry,
        isBy ? new Window(Instant.MIN, end.to()) : end,
        Optional.of(ChartUnit.of(interval.lastPoint())),
        isBy || !isEndKnown,
        isEndKnown);
  }

  private static boolean isDoubted(Point point) {
    return point.qualifier() != TimeQualifier.CERTAIN;
  }

  /** Whether the record has a time for it. */
  boolean isDated() {
    return unit.isPresent();
  }

  /** Whether it has a time, and that is not only one of its end. */
  boolean isBegun() {
    return isDated() && !entry.event().time().isUntilOnly();
  }

  String id() {
    return entry.event().id();
  }

  boolean isBounded() {
    return window.hasFrom() && window.hasTo();
  }

  /** Whether the record vouches for its place on an axis: of a clock time for its day. */
  boolean isCertain(ChartUnit axis) {
    return unit.filter(
            known ->
                !isDoubted
                    || (known.isFinerThan(ChartUnit.DAY) && !axis.isFinerThan(ChartUnit.DAY)))
        .isPresent();
  }

  /** Whether it is known neither by a time nor by an order. */
  boolean isUnplaced() {
    return !entry.event().time().isStated();
  }

  /** Whether its order alone tells when it was, and not also how much later than another one. */
  boolean isOnlyOrdered() {
    boolean isReckoned = entry.event().time().later().isPresent() && isBounded();
    return !isDated() && !isReckoned;
  }

  /** Whether it is a point on an axis, and certain. */
  boolean isKnown(ChartScale scale) {
    return isCertain(scale.unit()) && scale.isPoint(window);
  }

  /** Whether it surely lies in a stretch of time. */
  boolean isWithin(Window other, ChartUnit axis) {
    return isCertain(axis)
        && !window.from().isBefore(other.from())
        && !window.to().isAfter(other.to());
  }

  /** Whether it may lie in a stretch of time. */
  boolean mayBeWithin(Window other) {
    return window.from().isBefore(other.to()) && other.from().isBefore(window.to());
  }

  /** When it happened; only for one with a time. */
  When when() {
    return entry.event().time().when().orElseThrow();
  }
}
