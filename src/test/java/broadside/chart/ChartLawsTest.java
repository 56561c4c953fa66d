package broadside.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.edition.Edition;
import broadside.language.Languages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  private static Stream<ChartView.Strip> strips() {
    return charts().flatMap(chart -> chart.strips().stream());
  }

  private static Stream<ChartView.Band> bands() {
    return strips().flatMap(strip -> strip.bands().stream());
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
              band.marks().forEach(mark -> assertMark(mark));
              band.ranges().forEach(range -> assertWithin(range.x()));
              band.ranges().forEach(range -> assertWithin(range.right()));
            });
  }

  private static void assertMark(ChartView.Mark mark) {
    int half = ChartFrame.atNarrowest(mark.radius());
    assertWithin(mark.x() - half);
    assertWithin(mark.x() + half);
  }

  @Test
  void theFadesOfABandFitIntoIt() {
    bands()
        .forEach(
            band -> {
              assertTrue(band.width() >= 0 && band.coreWidth() >= 0);
              assertTrue(band.start().fade() >= 0 && band.end().fade() >= 0);
              assertTrue(band.start().reach() <= band.x() && band.end().reach() >= band.right());
            });
  }

  @Test
  void onlyAKnownEndIsSharp() {
    bands()
        .filter(band -> band.width() > 0)
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
              int x = ChartFrame.pixels(label.x());
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
              for (ChartView.Strip strip : chart.strips()) {
                assertTrue(strip.top() >= above);
                strip.heading().ifPresent(heading -> assertTrue(heading.y() < strip.top()));
                above = assertRows(strip) + strip.axis().height();
              }
              assertEquals(chart.frame().height(), above);
              assertTrue(chart.smallHeight() <= above);
            });
  }

  private static int assertRows(ChartView.Strip strip) {
    int above = strip.top();
    for (ChartView.Band band : strip.bands()) {
      assertTrue(band.label().y() - ChartLabels.SIZE >= above);
      assertTrue(
          band.y() > band.label().y() + ChartLabels.LINE * (band.label().lines().size() - 1));
      int end = band.y() + band.height();
      band.marks().forEach(mark -> assertTrue(mark.y() < (mark.known() ? end : band.bottom())));
      band.ranges().forEach(range -> assertTrue(end < range.y() && range.y() < band.bottom()));
      band.flags().forEach(flag -> assertTrue(end < flag.y() && flag.y() <= band.bottom()));
      above = band.bottom();
    }
    assertTrue(strip.axis().y() >= above);
    return strip.axis().y();
  }

  @Test
  void marksInOneLineDoNotTouchWhereThePictureIsNarrowest() {
    bands().forEach(band -> assertClear(extents(band)));
  }

  /** What stands at which height, and from where till where. */
  private record Mark(int y, Extent extent) {}

  private static List<Mark> extents(ChartView.Band band) {
    List<Mark> marks = new ArrayList<>();
    for (ChartView.Mark mark : band.marks()) {
      int half = ChartFrame.atNarrowest(mark.radius());
      marks.add(new Mark(mark.y(), new Extent(mark.x() - half, mark.x() + half)));
    }
    band.ranges()
        .forEach(range -> marks.add(new Mark(range.y(), new Extent(range.x(), range.right()))));
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
  void namesOfMilestonesTouchNothingWhereThePictureIsNarrowest() {
    bands()
        .forEach(
            band -> {
              List<Extent> names = band.flags().stream().map(flag -> name(flag)).toList();
              names.forEach(name -> assertTrue(name.from() >= -1 && name.till() <= 281));
              for (int i = 0; i < names.size(); i++) {
                for (int j = 0; j < i; j++) {
                  boolean isOneLine = band.flags().get(i).y() == band.flags().get(j).y();
                  assertTrue(!isOneLine || names.get(i).isClearOf(names.get(j), 0));
                }
              }
            });
  }

  @Test
  void eachMilestoneIsNamedWhateverIsKnownOfItsTime() {
    for (String time : Charts.TIMES) {
      String record = Charts.record(List.of("One"), Collections.nCopies(5, time));
      String marked = Charts.milestones(record);
      ChartView.Band band = Charts.view(marked).chart().orElseThrow().whole().bands().get(0);
      String names =
          band.flags().stream().map(ChartView.Flag::text).collect(Collectors.joining(" "));
      for (String name : List.of("Started", "Detected", "Reported", "Contained", "Ended")) {
        assertTrue(names.contains(name), () -> time + ": " + names);
      }
    }
  }

  private static Extent name(ChartView.Flag flag) {
    int wide = new TextWidth(Flags.SIZE).of(flag.text());
    boolean isBehind = flag.anchor() == TextAnchor.START;
    int x = ChartFrame.pixels(flag.x()) + (isBehind ? flag.aside() : -flag.aside());
    return extent(x, wide, flag.anchor());
  }

  @Test
  void theFirstTimeIsWrittenAndNothingOverlaps() {
    for (String language : Languages.ALL) {
      editions.stream()
          .flatMap(
              edition -> Charts.view(edition, language).chart().orElseThrow().strips().stream())
          .forEach(strip -> assertTicks(strip.axis().ticks(), language));
    }
  }

  private static void assertTicks(List<ChartAxis.Tick> ticks, String language) {
    TextWidth width = new TextWidth(ChartTicks.SIZE);
    int end = 0;
    int endBelow = 0;
    for (ChartAxis.Tick tick : ticks) {
      int x = ChartFrame.pixels(tick.x());
      Extent label = extent(x, width.of(tick.label()), tick.anchor());
      assertTrue(label.from() >= end - 1, () -> language + " " + ticks);
      end = label.till();
      if (tick.below().isPresent()) {
        ChartAxis.Below below = tick.below().get();
        Extent words = extent(x, width.of(below.label()), below.anchor());
        assertTrue(words.from() >= endBelow - 1, () -> language + " " + ticks);
        endBelow = words.till();
      }
    }
    int last = Math.max(end, endBelow);
    assertTrue(last <= ChartFrame.NARROWEST + 1, () -> language + " " + ticks);
    assertFalse(ticks.isEmpty());
  }

  @Test
  void theLegendExplainsTheSignsThatOccurAndTheTableHasARowForEachPhase() {
    charts()
        .forEach(
            chart -> {
              Set<String> signs = new TreeSet<>();
              chart.strips().stream()
                  .flatMap(strip -> strip.bands().stream())
                  .flatMap(band -> kinds(band))
                  .forEach(signs::add);
              ChartLegend.signs(
                      chart.strips().stream().flatMap(strip -> strip.bands().stream()).toList())
                  .forEach(sign -> signs.add(sign.word()));
              List<String> legend =
                  chart.frame().legend().stream().map(ChartFrame.Sign::sign).toList();
              assertEquals(signs, new TreeSet<>(legend));
              assertEquals(signs.size(), legend.size());
              assertEquals(chart.whole().bands().size(), chart.frame().table().rows().size());
            });
  }

  private static Stream<String> kinds(ChartView.Band band) {
    return Stream.concat(
        band.marks().stream().map(ChartView.Mark::kind),
        band.ranges().stream().map(ChartView.Range::kind));
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
        assertEquals(chart.axis().y(), column.knownY() + column.knownHeight());
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
    for (ChartView.Band band : view.chart().orElseThrow().whole().bands()) {
      assertTrue(band.marks().size() < 60, () -> band.marks().size() + " marks");
      assertClear(extents(band));
      assertTrue(
          band.marks().stream().anyMatch(mark -> mark.events().count().equals(Optional.of("99+"))));
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
        List.of("Not drawn for want of room, but told in the timeline: 15\u00A0events."),
        frame.notes());
  }
}
