package broadside.analysis;

import broadside.model.figure.FigureQualifier;
import broadside.model.figure.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A quantity as bounds to compute with. Sums and products of numbers that are not negative keep
 * bounds: the least of the result comes from the least of the parts, the most from the most.
 *
 * @param low the least it can be
 * @param high the most it can be; empty if nothing limits it
 * @param approximate whether the bounds themselves are approximate
 * @param below whether it is less than the most, and cannot be that
 */
record Estimate(BigDecimal low, Optional<BigDecimal> high, boolean approximate, boolean below) {
  private static final Estimate LESS_THAN_ONE =
      new Estimate(BigDecimal.ZERO, Optional.of(BigDecimal.ONE), false, true);

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);

  /** The bounds of a quantity; empty if nobody counted. */
  static Optional<Estimate> of(Quantity quantity) {
    if (quantity instanceof Quantity.Range range) {
      return Optional.of(within(range));
    }
    return quantity instanceof Quantity.Counted counted
        ? Optional.of(of(counted))
        : Optional.empty();
  }

  private static Estimate within(Quantity.Range range) {
    return new Estimate(range.low(), Optional.of(range.high()), range.approximate(), false);
  }

  private static Estimate of(Quantity.Counted counted) {
    BigDecimal value = counted.value();
    return switch (counted.qualifier()) {
      case EXACT -> exactly(value);
      case NEARLY, ABOUT -> exactly(value).orApproximate(true);
      case UP_TO -> new Estimate(BigDecimal.ZERO, Optional.of(value), false, false);
      case LESS_THAN -> new Estimate(BigDecimal.ZERO, Optional.of(value), false, true);
      case AT_LEAST, MORE_THAN -> new Estimate(value, Optional.empty(), false, false);
    };
  }

  /** The bounds of a number of days. */
  static Estimate of(Bounds bounds) {
    Optional<BigDecimal> high =
        bounds.max().isPresent()
            ? Optional.of(BigDecimal.valueOf(bounds.max().getAsLong()))
            : Optional.empty();
    return new Estimate(BigDecimal.valueOf(bounds.min()), high, false, false);
  }

  /** As a number of minutes: of what is known to the minute the whole ones. */
  static Estimate minutes(Elapsed elapsed) {
    return elapsed.isKnownToTheMinute()
        ? some(exactly(minutesOf(elapsed)).orApproximate(elapsed.isApproximate()))
        : within(elapsed, MINUTE);
  }

  /** As a number of hours: of what is known to the minute with decimals, rounded if need be. */
  static Estimate hours(Elapsed elapsed) {
    return elapsed.isKnownToTheMinute()
        ? some(hours(minutesOf(elapsed)).orApproximate(elapsed.isApproximate()))
        : within(elapsed, HOUR);
  }

  private static BigDecimal minutesOf(Elapsed elapsed) {
    return BigDecimal.valueOf(elapsed.seconds().min() / MINUTE);
  }

  private static Estimate hours(BigDecimal minutes) {
    BigDecimal hours = minutes.divide(MINUTES_OF_HOUR, 2, RoundingMode.HALF_UP);
    return hours.multiply(MINUTES_OF_HOUR).compareTo(minutes) == 0
        ? exactly(hours.stripTrailingZeros())
        : exactly(minutes.divide(MINUTES_OF_HOUR, 1, RoundingMode.HALF_UP)).orApproximate(true);
  }

  /** No time is none at all. */
  private static Estimate some(Estimate number) {
    return number.low.signum() == 0 ? LESS_THAN_ONE : number;
  }

  private static Estimate within(Elapsed elapsed, long unit) {
    return of(elapsed.passed().inUnitsOf(unit)).orApproximate(elapsed.isApproximate());
  }

  private static Estimate exactly(BigDecimal value) {
    return new Estimate(value, Optional.of(value), false, false);
  }

  private Estimate orApproximate(boolean doubtful) {
    return new Estimate(low, high, approximate || doubtful, below);
  }

  /** Both combined by an operation that grows with each of its parts. */
  Estimate combine(Estimate other, BinaryOperator<BigDecimal> operation) {
    return new Estimate(
        operation.apply(low, other.low),
        high.flatMap(most -> other.high.map(otherMost -> operation.apply(most, otherMost))),
        approximate || other.approximate,
        below || other.below);
  }

  /** As a quantity with the qualifier that its bounds deserve. */
  Quantity quantity() {
    if (high.isEmpty()) {
      return new Quantity.Counted(FigureQualifier.AT_LEAST, low);
    }
    if (high.get().compareTo(low) == 0) {
      return new Quantity.Counted(approximate ? FigureQualifier.ABOUT : FigureQualifier.EXACT, low);
    }
    return low.signum() == 0
        ? new Quantity.Counted(
            below ? FigureQualifier.LESS_THAN : FigureQualifier.UP_TO, high.get())
        : new Quantity.Range(low, high.get(), approximate);
  }
}
