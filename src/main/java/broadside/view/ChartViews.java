package broadside.view;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.Language;
import broadside.model.Text;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the view of the chart: a band for each phase, a dot for each event, a column for each day.
 */
final class ChartViews {
  private static final int WIDTH = 640;
  private static final int MARGIN = 8;
  private static final int ROW = 48;
  private static final int BAND = 16;
  private static final int LABEL = 16;
  private static final int AXIS = 28;
  private static final int MOST_TICKS = 7;

  private final Telling telling;

  ChartViews(Telling telling) {
    this.telling = telling;
  }

  /** The chart; empty if no event has a date. */
  Optional<ChartView> view() {
    List<LocalDate> days = days();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
    ChartScale scale = new ChartScale(first, last, MARGIN, WIDTH - MARGIN);
    List<ChartView.Band> bands = bands(scale);
    int axis = bands.size() * ROW + AXIS / 2 + MARGIN;
    return Optional.of(
        new ChartView(
            title(),
            description(first, last, bands),
            WIDTH,
            bands.size() * ROW + AXIS,
            axis,
            ticks(scale),
            bands));
  }

  private String title() {
    return telling.say("ui.chart.title", Map.of("title", telling.plain(telling.edition().title())));
  }

  private String description(LocalDate first, LocalDate last, List<ChartView.Band> bands) {
    List<String> phases = bands.stream().map(ChartView.Band::label).toList();
    return telling.say(
        "ui.chart.description",
        Map.of(
            "events",
            telling.say("events.count", Map.of("n", telling.edition().events().size())),
            "from",
            label(first),
            "till",
            label(last),
            "phases",
            telling.phrases().list(phases)));
  }

  private String label(LocalDate day) {
    return telling.wording().label(new When.At(Point.day(day)));
  }

  /** All days that a date of the record touches. */
  private List<LocalDate> days() {
    return dated()
        .flatMap(entry -> Stream.of(entry.start(), entry.end()))
        .flatMap(this::edges)
        .toList();
  }

  private Stream<Timeline.Entry> dated() {
    return telling.timeline().entries().stream()
        .filter(entry -> entry.event().time().when().isPresent());
  }

  private Stream<LocalDate> edges(Window window) {
    return window.hasFrom() && window.hasTo()
        ? Stream.of(
            window.firstDay(telling.edition().zone()), window.lastDay(telling.edition().zone()))
        : Stream.empty();
  }

  private List<ChartView.Tick> ticks(ChartScale scale) {
    long days = scale.days();
    long step = (days + MOST_TICKS - 1) / MOST_TICKS;
    List<ChartView.Tick> ticks = new ArrayList<>();
    for (long day = 0; day < days; day += Math.max(1, step)) {
      LocalDate date = scale.first().plusDays(day);
      ticks.add(new ChartView.Tick(scale.middle(date), tick(date, scale)));
    }
    return ticks;
  }

  private String tick(LocalDate date, ChartScale scale) {
    return scale.isWithinOneYear() ? telling.wording().shortDay(date) : label(date);
  }

  private List<ChartView.Band> bands(ChartScale scale) {
    List<ChartView.Band> bands = new ArrayList<>();
    for (Row row : rows()) {
      band(row, scale, bands.size()).ifPresent(bands::add);
    }
    return bands;
  }

  private List<Row> rows() {
    Map<String, List<Timeline.Entry>> phases = telling.timeline().byPhase();
    List<Row> rows = new ArrayList<>();
    for (Edition.Phase phase : telling.edition().phases()) {
      Text title = phase.title();
      List<Timeline.Entry> entries = phases.getOrDefault(phase.id(), List.of());
      rows.add(new Row(telling.plain(title), telling.voice().foreign(title), entries));
    }
    String none = telling.phrases().say("ui.phase.none");
    rows.add(new Row(none, Optional.empty(), phases.getOrDefault("", List.of())));
    return rows;
  }

  /** The events that share a band, and its name. */
  private record Row(String label, Optional<Language> language, List<Timeline.Entry> entries) {}

  private Optional<ChartView.Band> band(Row row, ChartScale scale, int index) {
    return BandExtent.of(row.entries(), telling.edition().zone())
        .map(extent -> band(row, extent, scale, index * ROW + LABEL + MARGIN));
  }

  private ChartView.Band band(Row row, BandExtent extent, ChartScale scale, int top) {
    int left = scale.left(extent.first());
    int right = scale.right(extent.last());
    boolean labelAtEnd = left > WIDTH / 2;
    return new ChartView.Band(
        row.label(),
        row.language(),
        labelAtEnd ? right : left,
        top - MARGIN / 2 - 1,
        labelAtEnd,
        left,
        top,
        right - left,
        BAND,
        extent.fade(),
        dots(row.entries(), scale, top + BAND / 2));
  }

  private List<ChartView.Dot> dots(List<Timeline.Entry> entries, ChartScale scale, int y) {
    Map<LocalDate, List<Timeline.Entry>> byDay = new TreeMap<>();
    entries.stream()
        .filter(entry -> entry.event().time().when().isPresent())
        .forEach(
            entry -> byDay.computeIfAbsent(day(entry), missing -> new ArrayList<>()).add(entry));
    List<ChartView.Dot> dots = new ArrayList<>();
    byDay.forEach(
        (day, sameDay) -> {
          for (int index = 0; index < sameDay.size(); index++) {
            int x = scale.within(day, index + 1, sameDay.size() + 1);
            dots.add(dot(sameDay.get(index).event(), x, y));
          }
        });
    return dots;
  }

  private LocalDate day(Timeline.Entry entry) {
    Window window = entry.start().hasFrom() ? entry.start() : entry.end();
    return window.firstDay(telling.edition().zone());
  }

  private ChartView.Dot dot(Edition.Event event, int x, int y) {
    String label =
        telling.say(
            "ui.chart.dot", Map.of("event", telling.name(event), "time", telling.label(event)));
    return new ChartView.Dot(x, y, event.kind().word(), label);
  }
}
