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
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The ticks of an axis of days, months or years: the first and the last, and between them as many
 * as there is room for.
 */
final class CalendarTicks {
  private static final List<Integer> DAY_STEPS = List.of(1, 2, 3, 4, 5, 7, 10, 15, 20, 31);

  /** More numbers of days never fit. */
  private static final int MOST_DAYS = 16;

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
    boolean isOfDays = scale.unit() == ChartUnit.DAY && days() <= DAYS_OF_TWO_MONTHS;
    return (isOfDays ? daysBetween() : monthsBetween())
        .filter(ChartTicks::fit)
        .findFirst()
        .orElseGet(() -> ChartTicks.changing(ends(List.of())));
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
        Optional.of(context.phrases().capitalised(month)));
  }

  /** The beginnings of months, quarters, years and so on that keep clear of the ends. */
  private Stream<List<Tick>> monthsBetween() {
    return IntStream.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000)
        .filter(step -> scale.unit() != ChartUnit.YEAR || step >= MONTHS_OF_YEAR)
        .filter(step -> ChronoUnit.MONTHS.between(first, last) / step <= 2 * MOST_BETWEEN)
        .mapToObj(step -> ChartTicks.changing(ends(monthsBetween(step))))
        .filter(ticks -> ticks.size() <= MOST_BETWEEN + 2);
  }

  private List<Tick> monthsBetween(int step) {
    List<Tick> ends = ChartTicks.changing(ends(List.of()));
    ChartUnit unit = step < MONTHS_OF_YEAR ? ChartUnit.MONTH : ChartUnit.YEAR;
    return LongStream.rangeClosed(month(first) / step + 1, month(last) / step)
        .mapToObj(n -> beginning(n * step))
        .filter(day -> day.isAfter(first) && day.isBefore(last))
        .map(day -> tick(day, unit))
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
        ? ChartTicks.tick(middle(day), year, Optional.empty())
        : ChartTicks.tick(
            middle(day),
            context.wording().withoutYear(unit.point(day.atStartOfDay(scale.zone()))),
            Optional.of(year));
  }

  /** The middle of its unit: what is known to that stands there. */
  private int middle(LocalDate day) {
    Window unit = scale.unit().from(scale.unit().floor(day.atStartOfDay(scale.zone())));
    Extent extent = scale.extent(unit);
    return (extent.from() + extent.till()) / 2;
  }
}
