package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Records;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of events, rule by rule, and what it tells of their times. */
class TimelineTest {

  @ParameterizedTest
  @CsvSource({
    // The start's lower bound.
    "2013-05-02, 2013-05-03",
    "2013-04, 2013-05-01",
    "2013-05-06T09:29, 2013-05-06T09:30",
    "2013-05-06T09:30+03:00, 2013-05-06T09:30Z",
    // Coarser first.
    "2013-05, 2013-05-01",
    "2013, 2013-01",
    "2013-05-01, 2013-05-01T00:00",
    // An interval by its start.
    "2013-05-01/2013-05-13, 2013-05-02",
    "2013-05-01/, 2013-05-02",
    // Only till: by its end, and behind what begins then.
    "2013-05-04, /2013-05-05",
    "2013-05-05, /2013-05-05",
    "2013-05-05/2013-05-09, /2013-05-05",
    "/2013-05-05, 2013-05-06",
    "../2013-05-03, 2013-05-04",
    // What ends later first; without an end, first of all.
    "2013-05-01/2013-05-13, 2013-05-01/2013-05-05",
    "2013-05-01/, 2013-05-01/2013-05-05",
    "2013-05-01/2013-05-05, 2013-05-01"
  })
  void theEarlierOfTwoIsToldFirst(String first, String second) {
    assertEquals(List.of("a", "b"), order(event("b", second), event("a", first)));
    assertEquals(List.of("a", "b"), order(event("a", first), event("b", second)));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01, 2013-05-01~",
    "2013-05-01/, 2013-05-01/..",
    "/2013-05-05, ../2013-05-05?",
    "2013-05-06T09:30, 2013-05-06T06:30Z"
  })
  void equalTimesKeepTheOrderOfTheFile(String one, String other) {
    assertEquals(List.of("a", "b"), order(event("a", one), event("b", other)));
    assertEquals(List.of("b", "a"), order(event("b", other), event("a", one)));
  }

  @Test
  void aPartOfTheDayComesInTheOrderOfTheDay() {
    assertEquals(
        List.of("day", "early", "noon", "night"),
        order(
            event("night", "2013-05-06\n    part: night"),
            event("noon", "2013-05-06\n    part: midday"),
            event("early", "2013-05-06\n    part: early-morning"),
            event("day", "2013-05-06")));
  }

  @Test
  void whatHasOnlyAnOrderStandsBehindWhatItCameAfter() {
    assertEquals(
        List.of("a", "after-a", "b", "after-b", "c"),
        order(
            after("after-b", "a, b"),
            after("after-a", "a"),
            event("a", "2013-05-01"),
            event("b", "2013-05-02"),
            event("c", "2013-05-03")));
  }

  @Test
  void theOrderThatIsSaidBreaksTheTieOfDates() {
    assertEquals(
        List.of("b", "a"), order(event("a", "2013-05-03\n    after: b"), event("b", "2013-05-03")));
    assertEquals(
        List.of("b", "a"), order(event("a", "2013-05\n    after: b"), event("b", "2013-05-03")));
  }

  @Test
  void aChainIsToldInItsOrder() {
    assertEquals(
        List.of("one", "two", "three", "four"),
        order(
            after("four", "three"),
            after("three", "two"),
            after("two", "one"),
            event("one", "2013-05-01")));
  }

  @Test
  void whatHasOnlyAnOrderLiesBetweenItsNeighbours() {
    Timeline timeline =
        timeline(
            "span: 2013-05-01/2013-05-13\n",
            event("a", "2013-05-03"),
            after("between", "a"),
            event("b", "2013-05-06\n    after: between"),
            after("last", "b"));
    Timeline.Entry between = timeline.find("between").orElseThrow();
    assertEquals(LocalDate.of(2013, 5, 3), between.start().firstDay(timeline.zone()));
    assertEquals(LocalDate.of(2013, 5, 6), between.start().lastDay(timeline.zone()));
    Timeline.Entry last = timeline.find("last").orElseThrow();
    assertEquals(LocalDate.of(2013, 5, 6), last.start().firstDay(timeline.zone()));
    assertEquals(LocalDate.of(2013, 5, 13), last.start().lastDay(timeline.zone()));
  }

  @Test
  void aTimeThatIsWrittenStaysAsExactAsItIs() {
    Timeline timeline = timeline("", event("a", "2013-05-03"), event("b", "2013-05\n    after: a"));
    Timeline.Entry entry = timeline.find("b").orElseThrow();
    assertEquals(Windows.start("2013-05"), entry.start());
  }

  @Test
  void noEventIsLostAndTheirPhasesGroupThem() {
    Timeline timeline =
        timeline(
            "phases: {flood: The flood, blame: The blame}\n",
            event("a", "2013-05-01\n    phase: flood"),
            event("b", "2013-05-02\n    phase: blame"),
            event("c", "2013-05-03\n    phase: flood"),
            event("d", "2013-05-04"));
    assertEquals(List.of("a", "c"), ids(timeline.byPhase().get("flood")));
    assertEquals(List.of("b"), ids(timeline.byPhase().get("blame")));
    assertEquals(List.of("d"), ids(timeline.byPhase().get("")));
    assertTrue(timeline.find("e").isEmpty());
  }

  private static List<String> order(String... events) {
    return ids(timeline("", events).entries());
  }

  private static List<String> ids(List<Timeline.Entry> entries) {
    return entries.stream().map(entry -> entry.event().id()).toList();
  }

  private static Timeline timeline(String head, String... events) {
    return Timeline.of(Records.edition(head + "events:\n" + String.join("", events)));
  }

  private static String event(String id, String when) {
    return "  - id: %s\n    when: %s\n    kind: attack\n    text: It happened.\n"
        .formatted(id, when);
  }

  private static String after(String id, String anchors) {
    return "  - id: %s\n    after: [%s]\n    kind: attack\n    text: It happened.\n"
        .formatted(id, anchors);
  }
}
