package broadside.chart;

import broadside.chart.ChartAxis.Tick;
import broadside.model.time.When;
import broadside.model.time.Window;
import broadside.wording.IncidentContext;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The ticks of an axis of days, months or years, in even steps, as many as there is room for. Where
 * months are told of an axis of days, its first and its last day are told as well.
 */
final class CalendarTicks {
  private static final List<Integer> DAY_STEPS = List.of(1, 2, 3, 4, 5, 7, 10, 15, 20, 31);

  /** More numbers of days never fit. */
  private static final int MOST_DAYS = 16;

  private static final List<Integer> MONTH_STEPS =
      List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000);

  /** More months or years never fit. */
  private static final int MOST_EVEN = 12;

  private static final int MOST_BETWEEN = 3;
  private static final int DAYS_OF_TWO_MONTHS = 62;
  private static final int MONTHS_OF_YEAR = 12;

  private final IncidentContext context;
  private final ChartScale scale;
  private final LocalDate first;
  private final LocalDate last;

  CalendarTicks(IncidentContext context, ChartScale scale) {
    this.context = context;
    this.scale = scale;
    this.first = scale.shown().firstDay(scale.zone());
    this.last = scale.shown().lastDay(scale.zone());
  }

  List<Tick> ticks() {
    return candidates()
        .filter(ChartTicks::fit)
        .findFirst()
        .orElseGet(() -> ChartTicks.changing(ends(List.of())));
  }

  private Stream<List<Tick>> candidates() {
    if (scale.unit() != ChartUnit.DAY) {
      return evenSteps();
    }
    return days() <= DAYS_OF_TWO_MONTHS ? daysBetween() : monthsBetween();
  }

  private long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Every day, or as few of them as fit: from the first on in even steps. */
  private Stream<List<Tick>> daysBetween() {
    return DAY_STEPS.stream()
        .filter(step -> days() <= (long) step * MOST_DAYS)
        .map(
            step ->
                first
                    .datesUntil(last.plusDays(1), Period.ofDays(step))
                    .map(this::dayOfMonth)
                    .toList())
        .map(ChartTicks::changing);
  }

  /** The number of a day, and its month below. */
  private Tick dayOfMonth(LocalDate day) {
    String month =
        context.wording().label(new When.At(ChartUnit.MONTH.point(day.atStartOfDay(scale.zone()))));
    return ChartTicks.tick(
        middle(day),
        String.valueOf(day.getDayOfMonth()),
        ChartTicks.Beneath.of(context.phrases().capitalised(month)));
  }

  /** Months or years that are multiples of a step, two of them at least. */
  private Stream<List<Tick>> evenSteps() {
    return MONTH_STEPS.stream()
        .filter(step -> scale.unit() != ChartUnit.YEAR || step >= MONTHS_OF_YEAR)
        .filter(step -> ChronoUnit.MONTHS.between(first, last) / step <= MOST_EVEN)
        .map(step -> ChartTicks.changing(multiples(step).toList()))
        .filter(ticks -> ticks.size() > 1);
  }

  private Stream<Tick> multiples(int step) {
    ChartUnit unit = step < MONTHS_OF_YEAR ? ChartUnit.MONTH : ChartUnit.YEAR;
    return LongStream.rangeClosed(Math.floorDiv(month(first) - 1, step) + 1, month(last) / step)
        .mapToObj(n -> tick(beginning(n * step), unit));
  }

  /** The beginnings of months, quarters and years that keep clear of the ends. */
  private Stream<List<Tick>> monthsBetween() {
    return MONTH_STEPS.stream()
        .filter(step -> ChronoUnit.MONTHS.between(first, last) / step <= 2 * MOST_BETWEEN)
        .map(step -> ChartTicks.changing(ends(monthsBetween(step))))
        .filter(ticks -> ticks.size() <= MOST_BETWEEN + 2);
  }

  private List<Tick> monthsBetween(int step) {
    List<Tick> ends = ChartTicks.changing(ends(List.of()));
    return multiples(step)
        .filter(tick -> ends.stream().allMatch(end -> isClear(tick, end)))
        .toList();
  }

  private static boolean isClear(Tick one, Tick other) {
    return ChartTicks.extent(one).isClearOf(ChartTicks.extent(other), ChartTicks.GAP);
  }

  private static long month(LocalDate day) {
    return (long) day.getYear() * MONTHS_OF_YEAR + day.getMonthValue() - 1;
  }

  private static LocalDate beginning(long month) {
    return LocalDate.of((int) (month / MONTHS_OF_YEAR), (int) (month % MONTHS_OF_YEAR) + 1, 1);
  }

  private List<Tick> ends(List<Tick> between) {
    List<Tick> ticks = new ArrayList<>();
    ticks.add(tick(first, scale.unit()));
    ticks.addAll(between);
    if (!scale.isPoint(scale.shown())) {
      ticks.add(tick(last, scale.unit()));
    }
    return ticks;
  }

  private Tick tick(LocalDate day, ChartUnit unit) {
    String year = String.valueOf(day.getYear());
    return unit == ChartUnit.YEAR
        // A year that is written needs no other below it.
        ? ChartTicks.tick(middle(day), year, ChartTicks.Beneath.NOTHING)
        : ChartTicks.tick(
            middle(day),
            context.wording().withoutYear(unit.point(day.atStartOfDay(scale.zone()))),
            ChartTicks.Beneath.of(year));
  }

  /** The middle of its unit: what is known to that stands there. */
  private int middle(LocalDate day) {
    Window unit = scale.unit().from(scale.unit().floor(day.atStartOfDay(scale.zone())));
    Extent extent = scale.extent(unit);
    return (extent.from() + extent.till()) / 2;
  }
}
