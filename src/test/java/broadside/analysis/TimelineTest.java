package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.time.Window;
import broadside.testing.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of events, kind by kind, and what it tells of their times. */
class TimelineTest {

  @ParameterizedTest
  @CsvSource({
    "2013-05-02, 2013-05-03",
    "2013-04, 2013-05-01",
    "2012, 2013-01",
    "2013-05-06T09:29, 2013-05-06T09:30",
    "2013-05-06T09:30:14, 2013-05-06T09:30:15",
    "2013-05-06T09:30+03:00, 2013-05-06T09:30Z",
    // An interval by its start.
    "2013-05-01/2013-05-13, 2013-05-02",
    "2013-05-01/, 2013-05-02",
    // Only till: by its end.
    "2013-05-04, /2013-05-05",
    "/2013-05-05, 2013-05-06",
    "../2013-05-03, 2013-05-04"
  })
  void whatSurelyCameFirstIsToldFirst(String first, String second) {
    assertEquals(List.of("a", "b"), order(event("b", second), event("a", first)));
    assertEquals(List.of("a", "b"), order(event("a", first), event("b", second)));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01, 2013-05-01~",
    "2013-05-01/, 2013-05-01/..",
    "/2013-05-05, ../2013-05-05?",
    "2013-05-06T09:30, 2013-05-06T06:30Z",
    "2013-05, 2013-05-01",
    "2013, 2013-12-31",
    "2013-05-01, 2013-05-01T00:00",
    "2013-05-01/2013-05-13, 2013-05-01/2013-05-05",
    "2013-05-05, /2013-05-05",
    "2013-05-06T09:30, 2013-05-06T09:30:59"
  })
  void whatTimesDoNotDecideTheRecordDoes(String one, String other) {
    assertEquals(List.of("a", "b"), order(event("a", one), event("b", other)));
    assertEquals(List.of("b", "a"), order(event("b", other), event("a", one)));
  }

  @Test
  void partsOfADayThatMeetKeepTheOrderOfTheRecord() {
    assertEquals(
        List.of("early", "noon", "night", "day"),
        order(
            event("night", "2013-05-06\n    part: night"),
            event("noon", "2013-05-06\n    part: midday"),
            event("early", "2013-05-06\n    part: early-morning"),
            event("day", "2013-05-06")));
  }

  @Test
  void whatHasOnlyAnOrderStandsAtItsPlaceInTheRecordBehindWhatItCameAfter() {
    assertEquals(
        List.of("a", "b", "after-b", "after-a", "c"),
        order(
            after("after-b", "a, b"),
            after("after-a", "a"),
            event("a", "2013-05-01"),
            event("b", "2013-05-02"),
            event("c", "2013-05-03")));
  }

  @Test
  void whatCameBeforeAnotherIsToldBeforeIt() {
    assertEquals(
        List.of("a", "c", "b"),
        order(event("a", "2013-05-01"), event("b", "2013-05"), untimed("c", "\n    before: b")));
    assertEquals(List.of("b", "a"), order(untimed("a", ""), untimed("b", "\n    before: [a]")));
  }

  @Test
  void whatHasNoTimeIsToldAtItsPlaceInTheRecord() {
    assertEquals(
        List.of("a", "none", "b", "another"),
        order(
            event("a", "2013-05-01"),
            untimed("none", ""),
            event("b", "2013-05-02"),
            untimed("another", "")));
    Timeline timeline =
        timeline("span: 2013-05-01/2013-05-13\n", event("a", "2013-05-03"), untimed("none", ""));
    Timeline.Entry none = timeline.find("none").orElseThrow();
    assertEquals(LocalDate.of(2013, 5, 1), none.start().firstDay(timeline.zone()));
    assertEquals(LocalDate.of(2013, 5, 13), none.start().lastDay(timeline.zone()));
  }

  @Test
  void anEffectIsNotToldBeforeItsCauseThoughItsTimeIsVaguer() {
    assertEquals(
        List.of("post", "calls", "removed", "finding"),
        order(
            event("post", "2024-09-21T11:32"),
            event("calls", "2024-09-21\n    part: midday"),
            event("removed", "2024-09-21T13:20"),
            event("finding", "2024-09-21")));
  }

  @Test
  void aLogThatIsWrittenNewestFirstIsToldOldestFirst() {
    assertEquals(
        List.of("a", "b", "c", "d"),
        order(
            event("d", "2024-09-21T13:20"),
            event("c", "2024-09-21T11:40"),
            event("b", "2024-09-21T11:32"),
            event("a", "2024-09-20")));
  }

  @Test
  void beforeAnEventComesAllThatSurelyPrecedesItInTheOrderOfTheRecord() {
    assertEquals(
        List.of("third", "second", "first", "late"),
        order(
            event("late", "2013-05-10\n    after: second"),
            after("second", "third"),
            event("first", "2013-05-01/"),
            event("third", "2013-05-01/")));
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

  @ParameterizedTest
  @CsvSource({
    "2 hours, 2013-05-06T10:30, 2013-05-06T11:31",
    "2..3 hours, 2013-05-06T10:30, 2013-05-06T12:31",
    "at least 2 hours, 2013-05-06T11:00, ",
    "up to 2 hours, 2013-05-06T09:00, 2013-05-06T11:01",
    "about 2 hours, 2013-05-06T09:00, ",
    "some hours, 2013-05-06T09:00, ",
    "20 minutes, 2013-05-06T09:19:30, 2013-05-06T09:21:30"
  })
  void howMuchLaterItWasNarrowsItsTime(String later, String from, String to) {
    Timeline timeline =
        timeline(
            "",
            event("a", "2013-05-06T09:00"),
            untimed("b", "\n    after: a\n    later: " + later));
    Window start = timeline.find("b").orElseThrow().start();
    assertEquals(Windows.start(from).from(), start.from());
    assertEquals(to == null ? Instant.MAX : Windows.start(to).from(), start.to());
  }

  @Test
  void howMuchLaterAddsUpAlongAChain() {
    Timeline timeline =
        timeline(
            "",
            event("a", "2013-05-06T09:00"),
            untimed("b", "\n    after: a\n    later: 2 hours"),
            untimed("c", "\n    after: b\n    later: 3 hours"),
            untimed("d", "\n    before: c"));
    Window c = timeline.find("c").orElseThrow().start();
    assertEquals(Windows.start("2013-05-06T13:00").from(), c.from());
    assertEquals(Windows.start("2013-05-06T15:01").from(), c.to());
    assertEquals(c.to(), timeline.find("d").orElseThrow().start().to());
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

  private static String untimed(String id, String order) {
    return "  - id: %s%s\n    kind: attack\n    text: It happened.\n".formatted(id, order);
  }

  private static String after(String id, String anchors) {
    return "  - id: %s\n    after: [%s]\n    kind: attack\n    text: It happened.\n"
        .formatted(id, anchors);
  }
}
