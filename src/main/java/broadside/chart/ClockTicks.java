package broadside.chart;

import broadside.chart.ChartAxis.Tick;
import broadside.model.time.Point;
import broadside.model.time.Precision;
import broadside.model.time.TimeQualifier;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ticks of an axis of minutes or hours: round times of the clock, and the day below. */
final class ClockTicks {
  private static final int MOST = 7;

  private final IncidentContext context;
  private final ChartScale scale;

  ClockTicks(IncidentContext context, ChartScale scale) {
    this.context = context;
    this.scale = scale;
  }

  List<Tick> ticks() {
    return AxisSteps.OF_CLOCK.stream()
        .map(this::times)
        .filter(times -> !times.isEmpty() && times.size() <= MOST)
        .map(times -> ChartTicks.changing(times.stream().map(this::tick).toList()))
        .filter(ChartTicks::fit)
        .findFirst()
        .orElseGet(() -> List.of(tick(scale.shown().from().atZone(scale.zone()))));
  }

  private List<ZonedDateTime> times(int step) {
    Instant from = scale.shown().from();
    ZonedDateTime before = AxisSteps.floor(from.atZone(scale.zone()), step);
    ZonedDateTime first = before.toInstant().isBefore(from) ? before.plusMinutes(step) : before;
    return Stream.iterate(
            first,
            time -> !time.toInstant().isAfter(scale.shown().to()),
            time -> time.plusMinutes(step))
        .limit(MOST + 1)
        .toList();
  }

  private Tick tick(ZonedDateTime time) {
    String day = context.wording().label(new When.At(Point.day(time.toLocalDate())));
    return ChartTicks.tick(
        scale.at(time.toInstant()),
        context.wording().clock(clock(time)),
        new ChartTicks.Beneath(Optional.of(day), offset(time)));
  }

  /** The offset stands below the day. */
  private static Point clock(ZonedDateTime time) {
    return new Point(
        Precision.MINUTE,
        time.toLocalDate(),
        Optional.of(time.toLocalTime()),
        Optional.empty(),
        TimeQualifier.CERTAIN);
  }

  /** Where the clocks are changed in what is shown, the offset tells an hour from the next one. */
  private Optional<String> offset(ZonedDateTime time) {
    ZoneRules rules = scale.zone().getRules();
    boolean isChanged =
        !rules.getOffset(scale.shown().from()).equals(rules.getOffset(scale.shown().to()));
    return Optional.of(context.wording().offset(time.getOffset())).filter(offset -> isChanged);
  }
}
