package broadside.analysis;

import broadside.model.figure.FigureQualifier;
import broadside.model.figure.Quantity;
import broadside.model.time.Later;
import broadside.model.time.TimeUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long after another event something began, as far as words such as {@code 2 hours} say it.
 *
 * @param least not less than this
 * @param most not more than this; empty if nothing limits it
 */
record Lag(Duration least, Optional<Duration> most) {
  /** Known is nothing but which came first. */
  static final Lag ANY = new Lag(Duration.ZERO, Optional.empty());

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * The bounds of some words. Who says "2 hours later" has rounded to hours, so that it may be half
   * of one more or less; who says "some hours" or "about 2 hours" says no bound.
   */
  static Lag of(Later later) {
    return later
        .amount()
        .flatMap(Estimate::of)
        .filter(estimate -> !estimate.approximate())
        .map(estimate -> of(estimate, later))
        .orElse(ANY);
  }

  private static Lag of(Estimate estimate, Later later) {
    Duration unit = length(later.unit());
    BigDecimal margin = isRounded(later.amount().orElseThrow()) ? HALF : BigDecimal.ZERO;
    BigDecimal least = estimate.low().subtract(margin).max(BigDecimal.ZERO);
    return new Lag(times(unit, least), estimate.high().map(high -> times(unit, high.add(margin))));
  }

  /** "At least 2 hours" names a bound itself. */
  private static boolean isRounded(Quantity amount) {
    return !(amount instanceof Quantity.Counted counted)
        || counted.qualifier() == FigureQualifier.EXACT;
  }

  private static Duration length(TimeUnit unit) {
    return switch (unit) {
      case MINUTE -> ChronoUnit.MINUTES.getDuration();
      case HOUR -> ChronoUnit.HOURS.getDuration();
      case DAY -> ChronoUnit.DAYS.getDuration();
      case WEEK -> ChronoUnit.WEEKS.getDuration();
      case MONTH -> ChronoUnit.MONTHS.getDuration();
    };
  }

  private static Duration times(Duration unit, BigDecimal factor) {
    return Duration.ofSeconds(factor.multiply(BigDecimal.valueOf(unit.toSeconds())).longValue());
  }

  /** The earliest that it can have begun after what began no earlier than a moment. */
  Instant earliest(Instant anchor) {
    return anchor.equals(Instant.MIN) ? anchor : anchor.plus(least);
  }

  /** The latest that it can have begun after what began before a moment. */
  Instant latest(Instant anchor) {
    return most.isEmpty() || anchor.equals(Instant.MAX) ? Instant.MAX : anchor.plus(most.get());
  }

  /** The earliest that its anchor can have begun, if it began no earlier than a moment. */
  Instant earliestAnchor(Instant moment) {
    return most.isEmpty() || moment.equals(Instant.MIN) ? Instant.MIN : moment.minus(most.get());
  }

  /** The latest that its anchor can have begun, if it began before a moment. */
  Instant latestAnchor(Instant moment) {
    return moment.equals(Instant.MAX) ? moment : moment.minus(least);
  }
}
