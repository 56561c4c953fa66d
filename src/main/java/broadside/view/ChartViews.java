package broadside.view;

import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.Language;
import broadside.model.Text;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    Scale scale = new Scale(first, last, MARGIN, WIDTH - MARGIN);
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

  private List<ChartView.Tick> ticks(Scale scale) {
    long days = scale.days();
    long step = (days + MOST_TICKS - 1) / MOST_TICKS;
    List<ChartView.Tick> ticks = new ArrayList<>();
    for (long day = 0; day < days; day += Math.max(1, step)) {
      LocalDate date = scale.first().plusDays(day);
      ticks.add(new ChartView.Tick(scale.middle(date), telling.wording().shortDay(date)));
    }
    return ticks;
  }

  private List<ChartView.Band> bands(Scale scale) {
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

  private Optional<ChartView.Band> band(Row row, Scale scale, int index) {
    List<Timeline.Entry> dated =
        row.entries().stream().filter(entry -> entry.event().time().when().isPresent()).toList();
    Optional<LocalDate> known = first(dated);
    Optional<LocalDate> first = known.or(() -> first(row.entries()));
    Optional<LocalDate> last = last(dated);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    boolean startKnown = known.filter(day -> isOneDay(dated, day)).isPresent();
    String fade = fade(startKnown, endsAt(dated, last.get()));
    return Optional.of(band(row, scale, new Extent(first.get(), last.get(), fade, index)));
  }

  private ChartView.Band band(Row row, Scale scale, Extent extent) {
    int top = extent.index() * ROW + LABEL + MARGIN;
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

  /** The days of a band, which of its edges fade, and in which row it stands. */
  private record Extent(LocalDate first, LocalDate last, String fade, int index) {}

  /** The earliest day on which one of them may have begun. */
  private Optional<LocalDate> first(List<Timeline.Entry> entries) {
    return entries.stream()
        .map(Timeline.Entry::start)
        .filter(Window::hasFrom)
        .map(window -> window.firstDay(telling.edition().zone()))
        .min(LocalDate::compareTo);
  }

  /** The latest day on which one of them is known to have gone on. */
  private Optional<LocalDate> last(List<Timeline.Entry> entries) {
    return entries.stream()
        .flatMap(entry -> Stream.of(entry.start(), entry.end()))
        .flatMap(this::edges)
        .max(LocalDate::compareTo);
  }

  /** Whether the beginning is known to the day: none of a month may be taken for its first day. */
  private boolean isOneDay(List<Timeline.Entry> entries, LocalDate day) {
    return entries.stream()
        .map(Timeline.Entry::start)
        .filter(window -> window.hasFrom() && window.hasTo())
        .anyMatch(window -> edges(window).allMatch(day::equals));
  }

  /** Whether something certainly happened on the last day; "till" leaves that open. */
  private static boolean endsAt(List<Timeline.Entry> entries, LocalDate last) {
    return entries.stream()
        .map(entry -> entry.event().time().when().orElseThrow())
        .anyMatch(
            when ->
                when instanceof When.At
                    && when.firstPoint().isDayKnown()
                    && when.lastPoint().lastDay().equals(last));
  }

  private static String fade(boolean startKnown, boolean endKnown) {
    if (startKnown) {
      return endKnown ? "none" : "end";
    }
    return endKnown ? "start" : "both";
  }

  private List<ChartView.Dot> dots(List<Timeline.Entry> entries, Scale scale, int y) {
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

  /** Days on the width of the chart. */
  private record Scale(LocalDate first, LocalDate last, int left, int right) {
    long days() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }

    int left(LocalDate day) {
      return within(day, 0, 1);
    }

    int right(LocalDate day) {
      return within(day, 1, 1);
    }

    int middle(LocalDate day) {
      return within(day, 1, 2);
    }

    /** A part of a day's column: {@code part} of {@code parts} from its left. */
    int within(LocalDate day, int part, int parts) {
      double position = ChronoUnit.DAYS.between(first, day) + (double) part / parts;
      return left + (int) Math.round(position * (right - left) / days());
    }
  }
}
