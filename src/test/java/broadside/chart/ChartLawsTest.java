package broadside.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.edition.Edition;
import broadside.model.Languages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for the charts of all records: of each pair of ways to write a time. */
class ChartLawsTest {
  private static List<Edition> editions;
  private static List<Charts.Drawn> views;

  @BeforeAll
  static void views() {
    editions = Charts.editions();
    views = editions.stream().map(edition -> Charts.view(edition, "en")).toList();
    assertTrue(views.size() > 300);
  }

  private static Stream<ChartView> charts() {
    return views.stream().map(view -> view.chart().orElseThrow());
  }

  private static Stream<ChartView.Band> bands() {
    return charts().flatMap(chart -> chart.bands().stream());
  }

  private static void assertWithin(int position) {
    assertTrue(position >= 0 && position <= ChartFrame.WIDTH, () -> "at " + position);
  }

  @Test
  void everythingLiesWithinThePicture() {
    bands()
        .forEach(
            band -> {
              assertWithin(band.x());
              assertWithin(band.right());
              assertWithin(band.start().reach());
              assertWithin(band.end().reach());
              band.dots().forEach(dot -> assertDot(dot));
              band.whiskers().forEach(whisker -> assertWithin(whisker.x()));
              band.whiskers().forEach(whisker -> assertWithin(whisker.right()));
            });
  }

  private static void assertDot(ChartView.Dot dot) {
    int half = ChartFrame.atNarrowest(dot.radius());
    assertWithin(dot.x() - half);
    assertWithin(dot.x() + half);
  }

  @Test
  void theFadesOfABandFitIntoIt() {
    bands()
        .forEach(
            band -> {
              assertTrue(band.width() > 0 && band.coreWidth() >= 0);
              assertTrue(band.start().fade() >= 0 && band.end().fade() >= 0);
              assertTrue(band.start().reach() <= band.x() && band.end().reach() >= band.right());
            });
  }

  @Test
  void onlyAKnownEndIsSharp() {
    bands()
        .flatMap(band -> Stream.of(band.start(), band.end()))
        .filter(
            edge -> edge.kind() == ChartEdge.Kind.FADED || edge.kind() == ChartEdge.Kind.UNKNOWN)
        .forEach(edge -> assertTrue(edge.fade() > 0, edge.toString()));
  }

  @Test
  void namesStandWithinThePictureWhereItIsNarrowest() {
    TextWidth width = new TextWidth(ChartLabels.SIZE);
    bands()
        .map(ChartView.Band::label)
        .forEach(
            label -> {
              int x = label.x() * ChartFrame.NARROWEST / ChartFrame.WIDTH;
              for (String line : label.lines()) {
                Extent extent = extent(x, width.of(line), label.anchor());
                assertTrue(extent.from() >= -1 && extent.till() <= ChartFrame.NARROWEST + 1, line);
              }
              assertTrue(label.lines().size() <= 2);
            });
  }

  private static Extent extent(int x, int wide, TextAnchor anchor) {
    return switch (anchor) {
      case START -> new Extent(x, x + wide);
      case MIDDLE -> new Extent(x - wide / 2, x + wide / 2);
      case END -> new Extent(x - wide, x);
    };
  }

  @Test
  void rowsStandBelowEachOther() {
    charts()
        .forEach(
            chart -> {
              int above = 0;
              for (ChartView.Band band : chart.bands()) {
                assertTrue(band.label().y() - ChartLabels.SIZE >= above);
                assertTrue(
                    band.y()
                        > band.label().y() + ChartLabels.LINE * (band.label().lines().size() - 1));
                band.whiskers().forEach(mark -> assertTrue(mark.y() < band.bottom()));
                above = band.bottom();
              }
              assertTrue(chart.frame().axis() >= above);
              assertTrue(chart.frame().height() > chart.frame().axis());
            });
  }

  @Test
  void marksInOneLineDoNotTouchWhereThePictureIsNarrowest() {
    bands().forEach(band -> assertClear(extents(band)));
  }

  /** What stands at which height, and from where till where. */
  private record Mark(int y, Extent extent) {}

  private static List<Mark> extents(ChartView.Band band) {
    List<Mark> marks = new ArrayList<>();
    for (ChartView.Dot dot : band.dots()) {
      int half = ChartFrame.atNarrowest(dot.radius());
      marks.add(new Mark(dot.y(), new Extent(dot.x() - half, dot.x() + half)));
    }
    band.whiskers()
        .forEach(
            whisker -> marks.add(new Mark(whisker.y(), new Extent(whisker.x(), whisker.right()))));
    return marks;
  }

  private static void assertClear(List<Mark> marks) {
    for (int i = 0; i < marks.size(); i++) {
      Mark one = marks.get(i);
      for (Mark other : marks.subList(0, i)) {
        assertTrue(
            one.y() != other.y() || one.extent().isClearOf(other.extent(), 0),
            () -> one + " touches " + other);
      }
    }
  }

  @Test
  void theFirstAndTheLastDayAreWrittenAndNothingOverlaps() {
    for (String language : Languages.ALL) {
      editions.stream()
          .map(edition -> Charts.view(edition, language).chart().orElseThrow().frame())
          .forEach(frame -> assertTicks(frame, language));
    }
  }

  private static void assertTicks(ChartFrame frame, String language) {
    TextWidth width = new TextWidth(12);
    int end = 0;
    int before = -1;
    for (ChartFrame.Tick tick : frame.ticks()) {
      int wide = Math.max(width.of(tick.label()), tick.year().map(width::of).orElse(0));
      int x = tick.x() * ChartFrame.NARROWEST / ChartFrame.WIDTH;
      Extent extent = extent(x, wide, tick.anchor());
      assertTrue(extent.from() >= end - 1, () -> language + " " + frame.ticks());
      assertTrue(tick.x() > before, "time runs from left to right");
      end = extent.till();
      before = tick.x();
    }
    assertTrue(end <= ChartFrame.NARROWEST + 1, () -> language + " " + frame.ticks());
    assertTrue(frame.ticks().size() <= 5 && frame.ticks().get(0).year().isPresent());
  }

  @Test
  void theLegendExplainsTheSignsThatOccurAndTheTableHasARowForEachPhase() {
    charts()
        .forEach(
            chart -> {
              List<ChartSign> signs =
                  chart.frame().legend().stream().map(ChartFrame.Sign::sign).toList();
              assertEquals(List.copyOf(ChartLegend.signs(chart.bands())), signs);
              assertEquals(chart.bands().size(), chart.frame().table().rows().size());
            });
  }

  @Test
  void columnsStandOnTheAxisAndShowWhatTheTableSays() {
    for (Charts.Drawn view : views) {
      ColumnsView chart = view.columns().orElseThrow();
      assertEquals(chart.columns().size(), chart.frame().table().rows().size());
      assertTrue(chart.columns().size() <= 40);
      for (ColumnsView.Column column : chart.columns()) {
        assertWithin(column.x());
        assertWithin(column.x() + column.width());
        assertEquals(chart.frame().axis(), column.knownY() + column.knownHeight());
        assertEquals(column.knownY(), column.possibleY() + column.possibleHeight());
        assertTrue(column.possibleY() >= 0 && column.width() > 0);
      }
    }
  }

  @Test
  void sparksFitIntoTheirPicture() {
    for (Charts.Drawn view : views) {
      SparkView spark = view.spark().orElseThrow();
      assertFalse(spark.bars().isEmpty());
      assertWithin(spark.x());
      assertWithin(spark.x() + spark.width());
      for (SparkView.Bar bar : spark.bars()) {
        assertWithin(bar.x());
        assertWithin(bar.x() + bar.width());
        assertTrue(bar.known() + bar.possible() > 0);
        assertTrue(bar.known() + bar.possible() <= SparkView.HEIGHT);
      }
    }
  }

  @Test
  void aRecordOfThousandsOfEventsHasFewMarks() {
    List<String> times =
        IntStream.range(0, 4_900)
            .mapToObj(
                n ->
                    "when: 2013-%02d-%02d%s"
                        .formatted(1 + n * 7 % 12, 1 + n * 13 % 28, n % 5 == 0 ? "~" : ""))
            .toList();
    Charts.Drawn view = Charts.view(Charts.record(List.of("One", "Two"), times));
    for (ChartView.Band band : view.chart().orElseThrow().bands()) {
      assertTrue(band.dots().size() < 60, () -> band.dots().size() + " marks");
      assertClear(extents(band));
      assertTrue(band.dots().stream().anyMatch(dot -> dot.count().equals(Optional.of("99+"))));
    }
    assertEquals(12, view.columns().orElseThrow().columns().size());
    assertTrue(view.spark().orElseThrow().bars().size() <= 24);
  }

  @Test
  void manyPhasesAreCountedWhereTheyAreNotDrawn() {
    List<String> phases = IntStream.range(0, 45).mapToObj(n -> "Phase " + n).toList();
    List<String> times = Collections.nCopies(45, "when: 2013-05-01");
    ChartFrame frame = Charts.view(Charts.record(phases, times)).chart().orElseThrow().frame();
    assertEquals(45, frame.table().rows().size());
    assertEquals(
        List.of("Not drawn for want of room, but told in the timeline: 15 events."), frame.notes());
  }
}
