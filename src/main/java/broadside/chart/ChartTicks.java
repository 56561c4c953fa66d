package broadside.chart;

import broadside.chart.ChartFrame.Tick;
import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import broadside.wording.IncidentContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Chooses the days that are written below a chart: the first and the last, and between them as many
 * as there is room for where the picture is narrowest.
 */
final class ChartTicks {
  private static final int SIZE = 12;
  private static final int GAP = 8;
  private static final int MOST_BETWEEN = 3;
  private static final int DAYS_OF_TWO_MONTHS = 62;
  private static final int MONTHS_OF_YEAR = 12;

  private final IncidentContext context;
  private final ChartScale scale;
  private final TextWidth width = new TextWidth(SIZE);

  ChartTicks(IncidentContext context, ChartScale scale) {
    this.context = context;
    this.scale = scale;
  }

  List<Tick> ticks() {
    Stream<List<Tick>> choices =
        scale.days() <= DAYS_OF_TWO_MONTHS ? daysBetween() : monthsBetween();
    return choices.filter(this::fit).findFirst().orElseGet(() -> withYears(ends(List.of())));
  }

  /** Even steps first, then steps that differ by a day. */
  private Stream<List<Tick>> daysBetween() {
    List<Integer> counts =
        IntStream.rangeClosed(1, MOST_BETWEEN).map(n -> 1 + MOST_BETWEEN - n).boxed().toList();
    long last = scale.days() - 1;
    Stream<Integer> even = counts.stream().filter(n -> last % (n + 1) == 0);
    return Stream.concat(even, counts.stream())
        .filter(n -> last > n)
        .map(n -> withYears(ends(daysBetween(n))));
  }

  private List<Tick> daysBetween(int count) {
    long last = scale.days() - 1;
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> scale.first().plusDays(Math.round((double) n * last / (count + 1))))
        .map(day -> tick(day, Precision.DAY, TextAnchor.MIDDLE))
        .toList();
  }

  /** The beginnings of months, quarters, years and so on that keep clear of the ends. */
  private Stream<List<Tick>> monthsBetween() {
    return IntStream.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000)
        .filter(
            step ->
                ChronoUnit.MONTHS.between(scale.first(), scale.last()) / step <= 2 * MOST_BETWEEN)
        .mapToObj(step -> withYears(ends(monthsBetween(step))))
        .filter(ticks -> ticks.size() <= MOST_BETWEEN + 2);
  }

  private List<Tick> monthsBetween(int step) {
    List<Tick> ends = withYears(ends(List.of()));
    Precision precision = step < MONTHS_OF_YEAR ? Precision.MONTH : Precision.YEAR;
    long first = month(scale.first()) / step + 1;
    return LongStream.rangeClosed(first, month(scale.last()) / step)
        .mapToObj(
            n ->
                LocalDate.of(
                    (int) (n * step / MONTHS_OF_YEAR), (int) (n * step % MONTHS_OF_YEAR) + 1, 1))
        .filter(day -> day.isAfter(scale.first()) && day.isBefore(scale.last()))
        .map(day -> tick(day, precision, TextAnchor.MIDDLE))
        .filter(tick -> ends.stream().allMatch(end -> extent(tick).isClearOf(extent(end), GAP)))
        .toList();
  }

  private static long month(LocalDate day) {
    return (long) day.getYear() * MONTHS_OF_YEAR + day.getMonthValue() - 1;
  }

  private List<Tick> ends(List<Tick> between) {
    List<Tick> ticks = new ArrayList<>();
    ticks.add(end(scale.first(), TextAnchor.START));
    ticks.addAll(between);
    if (scale.days() > 1) {
      ticks.add(end(scale.last(), TextAnchor.END));
    }
    return ticks;
  }

  /** The words of the first and the last day stand within the picture. */
  private Tick end(LocalDate day, TextAnchor inwards) {
    Tick centred = tick(day, Precision.DAY, TextAnchor.MIDDLE);
    Extent extent = extent(new Tick(centred.x(), centred.anchor(), centred.label(), year(day)));
    boolean isWithin = extent.from() >= 0 && extent.till() <= ChartFrame.NARROWEST;
    return isWithin ? centred : tick(day, Precision.DAY, inwards);
  }

  private Tick tick(LocalDate day, Precision precision, TextAnchor anchor) {
    String label =
        precision == Precision.YEAR
            ? year(day).orElseThrow()
            : context.wording().withoutYear(point(day, precision));
    // A year that is written needs no other below it.
    Optional<String> year = precision == Precision.YEAR ? Optional.empty() : year(day);
    return new Tick(scale.middle(day), anchor, label, year);
  }

  private static Point point(LocalDate day, Precision precision) {
    return new Point(precision, day, Optional.empty(), Optional.empty(), TimeQualifier.CERTAIN);
  }

  private static Optional<String> year(LocalDate day) {
    return Optional.of(String.valueOf(day.getYear()));
  }

  /** A year is written where it begins or changes. */
  private static List<Tick> withYears(List<Tick> ticks) {
    List<Tick> shown = new ArrayList<>();
    String before = "";
    for (Tick tick : ticks) {
      String year = tick.year().orElse(tick.label());
      Optional<String> changed = year.equals(before) ? Optional.empty() : tick.year();
      shown.add(new Tick(tick.x(), tick.anchor(), tick.label(), changed));
      before = year;
    }
    return shown;
  }

  private boolean fit(List<Tick> ticks) {
    return IntStream.range(1, ticks.size())
        .allMatch(n -> extent(ticks.get(n - 1)).isClearOf(extent(ticks.get(n)), GAP));
  }

  /** What a tick takes of the narrowest picture, in pixels. */
  private Extent extent(Tick tick) {
    int x = tick.x() * ChartFrame.NARROWEST / ChartFrame.WIDTH;
    int wide = Math.max(width.of(tick.label()), tick.year().map(width::of).orElse(0));
    return switch (tick.anchor()) {
      case START -> new Extent(x, x + wide);
      case MIDDLE -> new Extent(x - wide / 2, x + (wide + 1) / 2);
      case END -> new Extent(x - wide, x);
    };
  }
}
