package broadside.chart;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.model.time.EventTime;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that a chart shows: all that a date of an event touches, and the span of the incident
 * where it is known to the day.
 */
record ChartRange(LocalDate first, LocalDate last) {

  /** The days of an edition; empty if no event has a date. */
  static Optional<ChartRange> of(Edition edition, Timeline timeline) {
    List<Timeline.Entry> dated =
        timeline.entries().stream()
            .filter(entry -> entry.event().time().when().isPresent())
            .toList();
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    Stream<Window> ofEvents =
        dated.stream().flatMap(entry -> Stream.of(entry.start(), entry.end()));
    List<LocalDate> days =
        Stream.concat(ofEvents, ofSpan(edition))
            .filter(BandExtent::isBounded)
            .flatMap(window -> edges(window, edition.zone()))
            .toList();
    return Optional.of(
        new ChartRange(
            days.stream().min(Comparator.naturalOrder()).orElseThrow(),
            days.stream().max(Comparator.naturalOrder()).orElseThrow()));
  }

  private static Stream<LocalDate> edges(Window window, ZoneId zone) {
    return Stream.of(window.firstDay(zone), window.lastDay(zone));
  }

  private static Stream<Window> ofSpan(Edition edition) {
    return edition.span().filter(ChartRange::isKnownToTheDay).stream()
        .map(span -> EventTime.of(Optional.of(span)))
        .flatMap(time -> Stream.of(time.start(edition.zone()), time.end(edition.zone())));
  }

  /** The year of a span would shrink its one week to nothing. */
  private static boolean isKnownToTheDay(When span) {
    return Stream.of(span.firstPoint(), span.lastPoint()).allMatch(Point::isDayKnown);
  }

  /** These days on the width of a picture. */
  ChartScale scale(int margin) {
    return new ChartScale(first, last, margin);
  }
}
