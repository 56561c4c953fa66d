package broadside.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The axis is of the unit that the incident needs, and what is crowded is enlarged. */
class ChartStripsTest {
  private static List<String> labels(ChartView.Strip strip) {
    return strip.axis().ticks().stream().map(ChartAxis.Tick::label).toList();
  }

  @Test
  void anIncidentOfAnEveningHasAnAxisOfHours() {
    String record =
        Charts.record(
            List.of("Flood", "Defence"),
            List.of(
                "when: 2024-06-08T18:02",
                "when: 2024-06-08T19:45",
                "when: 2024-06-08T18:20",
                "when: 2024-06-08T20:30"));
    ChartView chart = Charts.view("span: 2024-06-08\n" + record).chart().orElseThrow();
    assertEquals(List.of("18:00", "19:00", "20:00"), labels(chart.whole()));
    List<ChartView.Band> bands = chart.whole().bands();
    assertTrue(bands.get(0).right() < bands.get(1).x());
    assertEquals(ChartEdge.Kind.KNOWN, bands.get(0).start().kind());
    assertEquals(1, chart.strips().size());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01, 2013-05-07, 1, 7",
    "2013-05, 2013-07, May, July",
    "2012-03, 2023-01, 2014, 2022",
    "2012, 2014, 2012, 2014",
    "1950, 2020, 1960, 2020"
  })
  void theAxisIsAsExactAsTheTimes(String first, String last, String start, String end) {
    List<String> labels = labels(Charts.chart("when: " + first, "when: " + last).whole());
    assertEquals(start, labels.get(0));
    assertEquals(end, labels.get(labels.size() - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-01, 2023-08, 2014 2016 2018 2020 2022",
    "2019-03, 2024-06, 2020 2021 2022 2023 2024",
    "1987, 2016, 1990 1995 2000 2005 2010 2015"
  })
  void yearsStandAtEvenSteps(String first, String last, String labels) {
    ChartView.Strip strip = Charts.chart("when: " + first, "when: " + last).whole();
    assertEquals(List.of(labels.split(" ")), labels(strip));
  }

  @Test
  void whereTheClocksAreChangedTheAxisTellsTheOffset() {
    String night =
        Charts.record(List.of("One"), List.of("when: 2025-10-26T01:30", "when: 2025-10-26T06:30"));
    ChartView.Strip strip = Charts.view(night).chart().orElseThrow().whole();
    assertEquals(List.of("03:00", "05:00"), labels(strip));
    assertEquals(
        List.of("UTC+03:00", "UTC+02:00"),
        strip.axis().ticks().stream()
            .flatMap(tick -> tick.offset().stream())
            .map(ChartAxis.Below::label)
            .toList());
  }

  @Test
  void anEvenCrowdIsNotEnlargedAndAnHourIsNamed() {
    String[] even =
        IntStream.range(0, 240)
            .mapToObj(n -> "when: 2025-10-20T%02d:%02d".formatted(n % 24, n * 7 % 60))
            .toArray(String[]::new);
    assertEquals(1, Charts.chart(even).strips().size());
    Stream<String> hour = IntStream.range(0, 20).mapToObj("when: 2025-10-20T09:%02d"::formatted);
    ChartView chart =
        Charts.chart(
            Stream.concat(Stream.of("when: 2025-10-20T00:10", "when: 2025-10-20T22:40"), hour)
                .toArray(String[]::new));
    assertEquals(
        "20\u00A0October 2025, 09:00–09:20", chart.strips().get(1).heading().orElseThrow().text());
  }

  @Test
  void whatIsKnownLessExactlyDoesNotShrinkTheRest() {
    ChartView.Strip all =
        Charts.chart("when: 2013-05-01", "when: 2013-05-07", "when: 2013").whole();
    assertEquals(7, all.axis().ticks().size());
    ChartView.Range year = all.bands().get(0).ranges().get(0);
    assertEquals(ChartFrame.WIDTH, year.width());
    assertTrue(!year.startKnown() && !year.endKnown());
  }

  @Test
  void aCrowdedDayOfALongIncidentIsEnlarged() {
    Stream<String> day = IntStream.range(8, 18).mapToObj("when: 2013-05-06T%02d:30"::formatted);
    ChartView chart =
        Charts.chart(
            Stream.concat(Stream.of("when: 2013-05-01", "when: 2013-05-13"), day)
                .toArray(String[]::new));
    assertEquals(2, chart.strips().size());
    ChartView.Strip strip = chart.strips().get(1);
    assertEquals("6\u00A0May 2013", strip.heading().orElseThrow().text());
    assertEquals(10, strip.bands().get(0).marks().size());
    assertEquals(1, chart.whole().lenses().size());
    ChartView.Band whole = chart.whole().bands().get(0);
    assertTrue(whole.marks().stream().anyMatch(mark -> mark.kind().equals("several")));
    assertEquals(ChartEdge.Kind.CUT, strip.bands().get(0).start().kind());
    assertEquals(12, chart.marks().size());
  }

  @Test
  void aMonthOfManyDaysInAnIncidentOfYearsIsEnlarged() {
    Stream<String> days = IntStream.range(10, 18).mapToObj("when: 2021-05-%02d"::formatted);
    ChartView chart =
        Charts.chart(
            Stream.concat(Stream.of("when: 2012-03", "when: 2023-01"), days)
                .toArray(String[]::new));
    assertEquals("May 2021", chart.strips().get(1).heading().orElseThrow().text());
    assertEquals("10", labels(chart.strips().get(1)).get(0));
  }

  @Test
  void eventsOfOneTimeStandBelowEachOther() {
    ChartView.Band band =
        Charts.chart("when: 2013-05-01", "when: 2013-05-03", "when: 2013-05-03")
            .whole()
            .bands()
            .get(0);
    assertEquals(3, band.marks().size());
    assertEquals(band.marks().get(1).x(), band.marks().get(2).x());
    assertTrue(band.marks().get(1).y() < band.marks().get(2).y());
  }

  @Test
  void ofHoursTheMinuteCounts() {
    String record =
        Charts.record(
            List.of("One"),
            List.of(
                "{when: 2013-05-06, part: midday}",
                "when: 2013-05-06T11:32",
                "when: 2013-05-06T12:40"));
    ChartView.Band band = Charts.view(record).chart().orElseThrow().whole().bands().get(0);
    assertEquals(ChartEdge.Kind.FADED, band.start().kind());
    assertEquals(ChartEdge.Kind.FADED, band.end().kind());
  }
}
