package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.edition.Edition;
import broadside.model.EventKind;
import broadside.model.Milestone;
import broadside.model.time.TimeUnit;
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

  @Test
  void daysOfTheSpanHaveBoundsWhereTheLastDayMayNotCount() {
    Statistics.SpanDays days = statistics.days().orElseThrow();
    assertEquals(Bounds.of(12, 13), days.count());
    assertTrue(days.lastDayOpen());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01, 1, 1",
    "2013-05-06T09:00, 1, 1",
    "2013-05-06T09:00/2013-05-06T17:00, 1, 1"
  })
  void aSpanWithoutAnOpenDayIsExact(String span, long min, long max) {
    Statistics.SpanDays days = statistics("span: " + span + "\n").days().orElseThrow();
    assertEquals(Bounds.of(min, max), days.count());
    assertFalse(days.lastDayOpen());
  }

  @Test
  void aSpanThatIsAMonthLastedNobodyKnowsHowLongInIt() {
    assertEquals(Bounds.of(1, 31), statistics("span: 2013-05\n").days().orElseThrow().count());
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
    assertEquals(Optional.empty(), since(Milestone.STARTED));
    assertEquals(Optional.of(Bounds.of(0, 2)), since(Milestone.DETECTED));
    assertEquals(Optional.of(Bounds.of(2, 2)), since(Milestone.REPORTED));
    assertEquals(Optional.of(Bounds.of(12, 12)), since(Milestone.ENDED));
    assertEquals(4, statistics.milestones().size());
  }

  @Test
  void clockTimesGiveHours() {
    Statistics timed =
        statistics(
            """
            events:
              - {id: starts, when: 2013-05-01T09:00, kind: attack, milestone: started, text: A.}
              - {id: ends, when: 2013-05-01T09:30/2013-05-01T15:20, kind: attack, milestone: ended, text: B.}
            """);
    Elapsed elapsed = timed.milestones().get(1).sinceStart().orElseThrow();
    assertEquals(Bounds.of(6, 7), elapsed.bounds());
    assertEquals(TimeUnit.HOUR, elapsed.unit());
  }

  @Test
  void withoutAStartNoTimeHasPassedSinceIt() {
    Statistics startless =
        statistics(
            "events:\n  - {id: a, when: 2013-05-01, kind: attack, milestone: ended, text: A.}\n");
    assertEquals(Optional.empty(), startless.milestones().get(0).sinceStart());
  }

  private Optional<Bounds> since(Milestone milestone) {
    return statistics.milestones().stream()
        .filter(passed -> passed.milestone() == milestone)
        .flatMap(passed -> passed.sinceStart().stream())
        .map(Elapsed::bounds)
        .findFirst();
  }

  private static Statistics statistics(String record) {
    Edition edition = Records.edition(record);
    return Statistics.of(edition, Timeline.of(edition));
  }
}
