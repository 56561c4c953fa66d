package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.edition.Edition;
import broadside.model.EventKind;
import broadside.model.Milestone;
import broadside.model.figure.DurationUnit;
import broadside.testing.Records;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted of one incident. */
class StatisticsTest {
  private static final String RECORD =
      """
      span: 2013-05-01/2013-05-13
      phases: {flood: The flood, blame: The blame, empty: Nothing}
      events:
        - {id: starts, when: 2013-05-01/, kind: attack, phase: flood, milestone: started, text: A.}
        - {id: found, after: starts, kind: discovery, phase: flood, milestone: detected, text: B.}
        - {id: told, when: 2013-05-03, after: found, kind: communication, milestone: reported, text: C.}
        - {id: calls, when: 2013-05-06, kind: attack, phase: blame, text: D.}
        - {id: ends, when: /2013-05-13, kind: resolution, phase: blame, milestone: ended, text: E.}
      """;

  private final Statistics statistics = statistics(RECORD);

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/2013-05-13, 12, 13",
    "2013-05-01/2013-05-13; last-day: included, 13, 13",
    "2013-05-01/2013-05-13; last-day: excluded, 12, 12",
    "2013-05, 1, 31",
    "2013-05-01, 1, 1",
    "2013-05-06T09:00, 1, 1",
    "2013-05-06T09:00/2013-05-06T17:00, 1, 1",
    "2013-05-06T09:00/2013-05-08T17:00, 3, 3"
  })
  void daysOfTheSpanHaveBoundsWhereTheLastDayMayNotCount(String span, long min, long max) {
    String record = "span: " + span.replace("; ", "\n") + "\n";
    assertEquals(Bounds.of(min, max), statistics(record).days().orElseThrow());
  }

  @Test
  void betweenClockTimesItLastedAsLongAsItDid() {
    Statistics timed = statistics("span: 2013-05-06T09:00/2013-05-08T17:30\n");
    assertEquals(203_400, timed.duration().orElseThrow().seconds().min());
    assertTrue(timed.duration().orElseThrow().isExact());
    assertEquals(Optional.empty(), statistics("span: 2013-05-01/2013-05-03\n").duration());
  }

  @Test
  void aSpanOfYearsIsToldInYears() {
    Elapsed years = statistics("span: 2013/2024\n").duration().orElseThrow();
    assertEquals(DurationUnit.YEAR, years.unit());
    assertEquals(Bounds.of(10, 12), years.count());
  }

  @Test
  void withoutASpanNoDaysAreCounted() {
    assertEquals(Optional.empty(), statistics("").days());
  }

  @Test
  void eventsAreCountedByPhaseAndKind() {
    assertEquals(5, statistics.events());
    assertEquals(
        List.of("flood 2", "blame 2", "empty 0"),
        statistics.byPhase().stream().map(c -> c.phase().id() + " " + c.events()).toList());
    assertEquals(
        List.of(
            new Statistics.KindCount(EventKind.ATTACK, 2),
            new Statistics.KindCount(EventKind.DISCOVERY, 1),
            new Statistics.KindCount(EventKind.COMMUNICATION, 1),
            new Statistics.KindCount(EventKind.RESOLUTION, 1)),
        statistics.byKind());
  }

  @Test
  void timesBetweenMilestonesAreBounds() {
    assertEquals(Optional.of(Bounds.of(0, 2)), since(Milestone.STARTED, Milestone.DETECTED));
    assertEquals(Optional.of(Bounds.of(2, 2)), since(Milestone.STARTED, Milestone.REPORTED));
    assertEquals(Optional.of(Bounds.of(12, 13)), since(Milestone.STARTED, Milestone.ENDED));
    assertEquals(Optional.of(Bounds.of(10, 13)), since(Milestone.DETECTED, Milestone.ENDED));
    assertEquals(4, statistics.milestones().size());
    assertEquals(6, statistics.stretches().size());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/2013-05-03, 2013-05-03, 2, 3",
    "2013-05-01/2013-05-03; last-day: included, 2013-05-03, 3, 3",
    "2013-05-01/2013-05-03; last-day: excluded, 2013-05-03, 2, 2",
    "2013-05-01/2013-05-03T10:00, 2013-05-03T10:00, 3, 3",
    "2013-05-01, 2013-05-01, 1, 1",
    // What ended before the last day of the span, or without a span, is an event like any other.
    "2013-05-01/2013-05-13; last-day: included, 2013-05-03, 2, 2",
    "2013-05-01/.., 2013-05-03, 2, 2"
  })
  void theTimeTillTheEndOfTheSpanIsAsLongAsTheSpan(String span, String end, long min, long max) {
    Statistics spanned =
        statistics(
            """
            span: %s
            events:
              - {id: starts, when: 2013-05-01, kind: attack, milestone: started, text: A.}
              - {id: ends, when: %s, kind: attack, milestone: ended, text: B.}
            """
                .formatted(span.replace("; ", "\n"), end));
    assertEquals(
        Optional.of(Bounds.of(min, max)),
        spanned.between(Milestone.STARTED, Milestone.ENDED).map(Elapsed::count));
  }

  @Test
  void whatWasFoundOnTheLastDayMayHaveLastedNoDayMore() {
    Statistics spanned =
        statistics(
            """
            span: 2013-05-01/2013-05-03
            events:
              - {id: found, when: 2013-05-03, kind: discovery, milestone: detected, text: A.}
              - {id: ends, when: 2013-05-03, kind: attack, milestone: ended, text: B.}
            """);
    assertEquals(
        Optional.of(Bounds.of(0, 1)),
        spanned.between(Milestone.DETECTED, Milestone.ENDED).map(Elapsed::count));
  }

  @Test
  void clockTimesGiveMinutes() {
    Statistics timed =
        statistics(
            """
            events:
              - {id: starts, when: 2013-05-01T09:00, kind: attack, milestone: started, text: A.}
              - {id: ends, when: 2013-05-01T09:30/2013-05-01T15:20, kind: attack, milestone: ended, text: B.}
            """);
    Elapsed elapsed = timed.between(Milestone.STARTED, Milestone.ENDED).orElseThrow();
    assertEquals(Bounds.of(380, 380), elapsed.count());
    assertTrue(elapsed.isExact());
  }

  private Optional<Bounds> since(Milestone from, Milestone till) {
    return statistics.between(from, till).map(Elapsed::count);
  }

  private static Statistics statistics(String record) {
    Edition edition = Records.edition(record);
    return Statistics.of(edition, Timeline.of(edition));
  }
}
