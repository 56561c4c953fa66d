package broadside.chart;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.model.time.EventTime;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stretch of time that a chart shows, and the unit of its axis: the one to which at least half
 * of the times are known, or a coarser one where the stretch is long. What is known less exactly
 * does not make the stretch longer, unless it lies outside of it.
 *
 * @param unit the unit of the axis
 * @param shown the stretch, in whole units or in steps of minutes
 * @param sides the times that it goes by, in order
 */
record ChartRange(ChartUnit unit, Window shown, List<Side> sides) {
  private static final Comparator<Side> EARLIEST =
      Comparator.<Side, Instant>comparing(side -> side.window().from()).thenComparing(Side::unit);
  private static final Comparator<Side> LATEST =
      Comparator.<Side, Instant>comparing(side -> side.window().to())
          .thenComparing(Comparator.comparing(Side::unit).reversed());

  ChartRange {
    sides = List.copyOf(sides);
  }

  /** A point of the record and where it lies. */
  record Side(Point point, Window window) {
    ChartUnit unit() {
      return ChartUnit.of(point);
    }
  }

  /** The range of an edition; empty if no event has a time. */
  static Optional<ChartRange> of(Edition edition, Timeline timeline) {
    return of(Placing.of(timeline.entries(), edition), edition.span(), edition.zone());
  }

  /** The range of some events, and of a span as far as that is as exact. */
  static Optional<ChartRange> of(List<Placing> events, Optional<When> span, ZoneId zone) {
    List<ChartUnit> known =
        events.stream().flatMap(event -> event.unit().stream()).sorted().toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<Side> sides =
        events.stream()
            .filter(Placing::isDated)
            .flatMap(event -> sides(event.when(), event.entry().start(), event.entry().end()))
            .sorted(EARLIEST)
            .toList();
    List<Side> ofSpan =
        span.stream()
            .flatMap(
                when -> {
                  EventTime time = EventTime.of(Optional.of(when));
                  return sides(when, time.start(zone), time.end(zone));
                })
            .toList();
    return Optional.of(of(known.get((known.size() - 1) / 2), sides, ofSpan, zone));
  }

  private static Stream<Side> sides(When when, Window start, Window end) {
    if (when instanceof When.Interval interval) {
      return Stream.concat(
          interval.start().point().map(point -> new Side(point, start)).stream(),
          interval.end().point().map(point -> new Side(point, end)).stream());
    }
    return Stream.of(new Side(when.firstPoint(), start), new Side(when.lastPoint(), start));
  }

  private static ChartRange of(
      ChartUnit unit, List<Side> ofEvents, List<Side> ofSpan, ZoneId zone) {
    List<Side> taken = taken(unit, ofEvents, ofSpan);
    Window hull = hull(taken);
    ChartUnit needed = ChartUnit.ofAxis(Duration.between(hull.from(), hull.to()));
    return unit.isFinerThan(needed)
        ? of(needed, ofEvents, ofSpan, zone)
        : new ChartRange(unit, AxisSteps.rounded(unit, hull, zone), taken);
  }

  /** What is known to the unit, then what lies outside of that. */
  private static List<Side> taken(ChartUnit unit, List<Side> ofEvents, List<Side> ofSpan) {
    List<Side> taken = new ArrayList<>();
    ofEvents.stream().filter(side -> !unit.isFinerThan(side.unit())).forEach(taken::add);
    ofSpan.stream().filter(side -> !unit.isFinerThan(side.unit())).forEach(taken::add);
    for (Side side : ofEvents) {
      Window hull = hull(taken);
      if (side.window().isBefore(hull) || hull.isBefore(side.window())) {
        taken.add(side);
      }
    }
    return taken;
  }

  private static Window hull(List<Side> sides) {
    return new Window(
        sides.stream().min(EARLIEST).orElseThrow().window().from(),
        sides.stream().max(LATEST).orElseThrow().window().to());
  }

  /** The first of its times, as exact as the record has it. */
  Point first() {
    return sides.stream().min(EARLIEST).orElseThrow().point();
  }

  /** The last of them. */
  Point last() {
    return sides.stream().max(LATEST).orElseThrow().point();
  }

  /** The stretch on the width of a picture. */
  ChartScale scale(ZoneId zone, int margin) {
    return new ChartScale(unit, shown, zone, margin);
  }
}
