package broadside.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.markdown.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a chart looks more exact than the record. */
class ChartDoubtTest {

  @ParameterizedTest
  @CsvSource({
    "when: 2013-05-01, known, known",
    "when: 2013-05-01T09:30, known, known",
    "when: 2013-05-01T09:30~, faded, faded",
    "when: 2013-05-01~, faded, faded",
    "when: 2013-05-01%, faded, faded",
    // Alone, it is known to the unit of its axis.
    "when: 2013-05, known, known",
    "when: 2013, known, known",
    "between: 2013-05-01/2013-05-04, faded, faded",
    "when: 2013-05-01/2013-05-04, known, faded",
    "when: 2013-05-01/2013-05-04T18:00, known, known",
    "when: 2013-05/2013-06-04, known, faded",
    "when: 2013-05-01/, known, unknown",
    "when: 2013-05-01~/, faded, unknown",
    "when: 2013-05-01/.., known, open",
    "when: /2013-05-04, unknown, faded",
    "when: ../2013-05-04, unknown, faded"
  })
  void aBandEndsAsItsEventDoes(String time, String start, String end) {
    ChartView.Band band = Charts.chart(time).whole().bands().get(0);
    assertEquals(start, band.start().kind().toString());
    assertEquals(end, band.end().kind().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "when: 2013-05-03, when: 2013-05-09, known, known",
    // Something else may have begun earlier, or gone on later.
    "when: 2013-05-03, when: 2013-05, faded, faded",
    "when: 2013-05-03/, when: 2013-05-09, known, unknown",
    "when: 2013-05-03/, when: /2013-05-09, known, faded",
    "when: 2013-05-03/, when: 2013-05-01/.., known, open",
    // It went on "till" that day, and something happened on it.
    "when: 2013-05-03/2013-05-09, when: 2013-05-09, known, known",
    "when: 2013-05-03, when: 2013-05-09~, known, faded",
    // Of a clock time the time is in doubt, not the day.
    "when: 2013-05-03, when: 2013-05-09T09:30~, known, known"
  })
  void aBandEndsAsItsEventsDoTogether(String one, String other, String start, String end) {
    ChartView.Band band = Charts.chart(one, other).whole().bands().get(0);
    assertEquals(start, band.start().kind().toString());
    assertEquals(end, band.end().kind().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when: 2013-05-06~",
        "when: '2013-05-06?'",
        "when: 2013-05-06%",
        "when: 2013-05",
        "when: 2013",
        "when: 2013-05/2013-06-01",
        "when: /2013-05-06",
        "when: ../2013-05-06",
        "between: 2013-05-01/2013-05-06"
      })
  void whatIsInDoubtIsNoDotAndNoSolidColumn(String time) {
    Charts.Drawn view =
        Charts.view(Charts.record(List.of("One"), List.of("when: 2013-04-01", time)));
    List<ChartView.Band> bands = view.chart().orElseThrow().whole().bands();
    assertEquals(1, bands.get(0).marks().stream().filter(ChartView.Mark::known).count());
    List<TableRow> rows = rows(view.columns().orElseThrow().frame().table());
    boolean isWithinOne = rows.stream().mapToInt(TableRow::known).sum() == 2;
    assertTrue(!isWithinOne || !time.matches(".*(~|\\?|%|/2013-05-06).*"), time);
  }

  private record TableRow(int known, int possible) {}

  private static List<TableRow> rows(Table table) {
    return table.rows().stream()
        .map(
            row ->
                new TableRow(
                    Integer.parseInt(row.get(1).source()), Integer.parseInt(row.get(2).source())))
        .toList();
  }

  @Test
  void theLastDayOfTheSpanIsNoDoubtWhereItIsSaidToCount() {
    String record =
        "span: 2013-05-01/2013-05-13\n"
            + Charts.record(List.of("One"), List.of("when: 2013-05-01", "when: /2013-05-13"));
    for (boolean isSaid : List.of(true, false)) {
      ChartView.Band band =
          Charts.view(isSaid ? "last-day: included\n" + record : record)
              .chart()
              .orElseThrow()
              .whole()
              .bands()
              .get(0);
      assertEquals(isSaid, band.marks().stream().allMatch(ChartView.Mark::known));
      assertEquals(isSaid ? ChartEdge.Kind.KNOWN : ChartEdge.Kind.FADED, band.end().kind());
    }
  }

  @Test
  void aStretchIsALineWithTwoLimitsAndByADayHasOne() {
    ChartView.Band stretch =
        Charts.chart("between: 2013-05-02/2013-05-09", "when: 2013-05-01").whole().bands().get(0);
    assertTrue(stretch.ranges().get(0).startKnown());
    ChartView.Band by =
        Charts.chart("when: ../2013-05-09", "when: 2013-05-01").whole().bands().get(0);
    assertFalse(by.ranges().get(0).startKnown());
    assertEquals(0, by.ranges().get(0).x());
  }

  @Test
  void anUnknownEndGoesOnAsFarAsTheSpan() {
    String record = Charts.record(List.of("One"), List.of("when: 2013-05-01/"));
    ChartView.Band band =
        Charts.view("span: 2013-05-01/2013-05-13\n" + record)
            .chart()
            .orElseThrow()
            .whole()
            .bands()
            .get(0);
    assertTrue(band.end().reach() > band.right() && band.end().reach() < ChartFrame.WIDTH);
    ChartView.Band endless = Charts.view(record).chart().orElseThrow().whole().bands().get(0);
    assertEquals(ChartFrame.WIDTH, endless.end().reach());
  }

  @Test
  void theTableSaysWhatIsNotKnown() {
    ChartView chart =
        Charts.view(
                Charts.record(
                    List.of("One", "Two", "Three"),
                    List.of(
                        "when: 2013-05-01/..",
                        "when: /2013-05-04",
                        "between: 2013-05-02/2013-05-09")))
            .chart()
            .orElseThrow();
    assertEquals(
        List.of(
            List.of("One", "1\u00A0May 2013", "Still going on", "1"),
            List.of("Two", "Not known", "4\u00A0May 2013", "1"),
            List.of(
                "Three", "Between 2 and 9\u00A0May 2013", "Between 2 and 9\u00A0May 2013", "1")),
        chart.frame().table().rows().stream()
            .map(row -> row.stream().map(cell -> cell.source()).toList())
            .toList());
  }

  @Test
  void orderAloneTellsWhenAPhaseBeganAtTheEarliest() {
    String record =
        Charts.record(List.of("One", "Two"), List.of("when: 2013-05-06", "after: e0", "after: e1"))
            + "  - {id: end, kind: resolution, when: /2013-05-13, phase: p1, text: Over.}\n";
    ChartView chart = Charts.view("span: 2013-05-01/2013-05-13\n" + record).chart().orElseThrow();
    ChartView.Band second = chart.whole().bands().get(1);
    assertEquals(ChartEdge.Kind.FADED, second.start().kind());
    assertEquals(0, second.coreWidth());
    assertEquals(List.of(), chart.frame().notes());
  }

  @Test
  void anEventOfWhichOnlyTheOrderIsKnownIsDrawnWithinItsBounds() {
    ChartView.Band band =
        Charts.chart("when: 2013-05-01", "when: 2013-05-05", "when: 2013-05-09", "after: e1")
            .whole()
            .bands()
            .get(0);
    assertEquals(3, band.marks().size());
    assertEquals(List.of(true), band.ranges().stream().map(ChartView.Range::ordered).toList());
  }

  @Test
  void eventsThatOnlyTheirOrderTellsAreDrawnEvenIfTheyMayLieAnywhere() {
    ChartView chart =
        Charts.chart(
            "when: 2024-06-01",
            "after: e0, before: e4",
            "after: e0, before: e4",
            "after: e0, before: e4",
            "when: 2024-06-11");
    List<ChartView.Range> ranges = chart.whole().bands().get(0).ranges();
    assertEquals(1, ranges.size());
    assertEquals(Optional.of("3"), ranges.get(0).events().count());
    assertEquals("several", ranges.get(0).kind());
    assertEquals(List.of(), chart.frame().notes());
  }

  @Test
  void whatHappenedSoMuchLaterIsAStretchWithTheSignOfItsKind() {
    List<ChartView.Range> ranges =
        Charts.chart(
                "when: 2024-06-08T18:02",
                "after: e0, later: 20 minutes",
                "after: e0, before: e3",
                "when: 2024-06-08T20:30")
            .whole()
            .bands()
            .get(0)
            .ranges();
    assertEquals(List.of(false, true), ranges.stream().map(ChartView.Range::ordered).toList());
    assertEquals(List.of("impact", "impact"), ranges.stream().map(ChartView.Range::kind).toList());
  }

  @Test
  void anEventWithoutATimeThatIsToldLastLeavesTheEndOfItsPhaseOpen() {
    Charts.Drawn view =
        Charts.view(
            "span: 2013-05-01/2013-05-13\n"
                + Charts.record(
                    List.of("One"), List.of("when: 2013-05-06", "after: e0", "after: e1")));
    ChartView chart = view.chart().orElseThrow();
    ChartEdge end = chart.whole().bands().get(0).end();
    assertEquals(ChartEdge.Kind.UNKNOWN, end.kind());
    assertEquals(ChartFrame.WIDTH - Enlargement.MARGIN, end.reach());
    assertEquals("Not known", chart.frame().table().rows().get(0).get(2).source());
  }

  @Test
  void whatIsKnownNeitherByATimeNorByAnOrderIsCounted() {
    String record =
        "span: 2013-05-01/2013-05-13\n"
            + Charts.record(List.of("One"), List.of("when: 2013-05-01", "certainty: confirmed"));
    ChartView chart = Charts.view(record).chart().orElseThrow();
    assertEquals(List.of("Time not stated: 1\u00A0event."), chart.frame().notes());
    assertTrue(chart.whole().bands().get(0).ranges().isEmpty());
  }

  @Test
  void theWordsAreNoMoreExactThanTheRecord() {
    assertEquals(
        "2\u00A0events, May 2013 – July 2013, in these phases: One.",
        Charts.chart("when: 2013-05", "when: 2013-07").frame().description());
    assertEquals(
        "2\u00A0events, 2012–2014, in these phases: One.",
        Charts.chart("when: 2012", "when: 2014").frame().description());
    assertEquals(
        "2\u00A0events, 8\u00A0June 2024, 18:02–20:30, in these phases: One.",
        Charts.chart("when: 2024-06-08T18:02", "when: 2024-06-08T20:30").frame().description());
  }

  @Test
  void theHighestColumnIsToldAsItStands() {
    String record =
        Charts.record(
            List.of("One"), List.of("when: 2013-05-01", "when: 2013-05-01", "when: '2013-05-01?'"));
    assertEquals(
        "3\u00A0events, 1\u00A0May 2013; the highest column: 2\u00A0events, possibly 1 more.",
        Charts.view(record).columns().orElseThrow().frame().description());
  }

  @Test
  void withoutADateThereIsNoChart() {
    Charts.Drawn view = Charts.view("events: []\n");
    assertTrue(view.chart().isEmpty() && view.columns().isEmpty() && view.spark().isEmpty());
  }
}
