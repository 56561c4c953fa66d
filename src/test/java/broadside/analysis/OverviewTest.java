package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.edition.Edition;
import broadside.model.Category;
import broadside.model.Milestone;
import broadside.model.Severity;
import broadside.testing.Records;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is counted across incidents. */
class OverviewTest {
  private static final String SPAM =
      """
      span: 2013-05-01/2013-05-13
      category: abusive-content
      severity: high
      events:
        - {id: starts, when: 2013-05-01, kind: attack, milestone: started, text: A.}
        - {id: ends, when: 2013-05-13, kind: attack, milestone: ended, text: B.}
      """;
  private static final String FRAUD =
      """
      span: 2014-01/2014-02
      category: fraud
      severity: low
      events:
        - {id: starts, when: 2014-01, kind: attack, milestone: started, text: A.}
        - {id: found, when: 2014-02-03, kind: discovery, milestone: detected, text: B.}
        - {id: ends, when: 2014-02-05, kind: attack, milestone: ended, text: C.}
      """;
  private static final String BARE = "category: fraud\n";

  private final Overview overview =
      Overview.of(
          Records.editions(List.of(SPAM, FRAUD, BARE)).stream()
              .map(OverviewTest::counted)
              .toList());

  private static CountedIncident counted(Edition edition) {
    return CountedIncident.of(edition, Statistics.of(edition, Timeline.of(edition)));
  }

  @Test
  void incidentsAreCountedByWhatTheyState() {
    assertEquals(3, overview.incidents());
    assertEquals(
        List.of(count(2014, 1), count(2013, 1), new Overview.Count<Integer>(Optional.empty(), 1)),
        overview.byYear());
    assertEquals(
        List.of(count(Category.ABUSIVE_CONTENT, 1), count(Category.FRAUD, 2)),
        overview.byCategory());
    assertEquals(
        List.of(
            count(Severity.LOW, 1),
            count(Severity.HIGH, 1),
            new Overview.Count<Severity>(Optional.empty(), 1)),
        overview.bySeverity());
  }

  @Test
  void aMedianNeedsTwoIncidents() {
    Overview.Spread detected = overview.durations().get(0);
    assertEquals(new Measure(Milestone.STARTED, Milestone.DETECTED), detected.measure());
    assertEquals(1, detected.incidents());
    assertEquals(Optional.empty(), detected.median());
    assertEquals(Bounds.of(3, 33), detected.shortest().count());
  }

  @Test
  void whatIsKnownInDaysIsComparedInDays() {
    Overview.Spread ended = overview.durations().get(1);
    assertEquals(new Measure(Milestone.STARTED, Milestone.ENDED), ended.measure());
    assertEquals(2, ended.incidents());
    assertEquals(Bounds.of(8, 24), ended.median().orElseThrow().count());
    assertEquals(Bounds.of(5, 35), ended.shortest().count());
    assertEquals(Bounds.of(5, 35), ended.longest().count());
  }

  @Test
  void withoutAStartTimesAreComparedFromTheDetection() {
    assertEquals(
        List.of("started-detected", "started-ended", "detected-ended"),
        overview.durations().stream().map(spread -> spread.measure().word()).toList());
  }

  @Test
  void withoutASpanTheYearIsThatOfTheFirstEvent() {
    Edition undated =
        Records.edition(
            """
            events:
              - {id: later, when: 2016-01-02, kind: attack, text: A.}
              - {id: first, when: 2015-12-31T23:00, kind: attack, text: B.}
            """);
    assertEquals(Optional.of(2015), counted(undated).year());
  }

  @Test
  void ofNoIncidentsNothingIsCounted() {
    Overview none = Overview.of(List.of());
    assertEquals(0, none.incidents());
    assertEquals(List.of(), none.durations());
  }

  private static <T> Overview.Count<T> count(T of, int incidents) {
    return new Overview.Count<>(Optional.of(of), incidents);
  }
}
