package broadside.analysis;

import broadside.model.figure.FigureQualifier;
import broadside.model.figure.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A quantity as bounds to compute with. Sums and products of numbers that are not negative keep
 * bounds: the least of the result comes from the least of the parts, the most from the most.
 *
 * @param low the least it can be
 * @param high the most it can be; empty if nothing limits it
 * @param approximate whether the bounds themselves are approximate
 */
record Estimate(BigDecimal low, Optional<BigDecimal> high, boolean approximate) {

  /** The bounds of a quantity; empty if nobody counted. */
  static Optional<Estimate> of(Quantity quantity) {
    if (quantity instanceof Quantity.Range range) {
      return Optional.of(new Estimate(range.low(), Optional.of(range.high()), range.approximate()));
    }
    return quantity instanceof Quantity.Counted counted
        ? Optional.of(of(counted))
        : Optional.empty();
  }

  private static Estimate of(Quantity.Counted counted) {
    BigDecimal value = counted.value();
    return switch (counted.qualifier()) {
      case EXACT -> new Estimate(value, Optional.of(value), false);
      case NEARLY, ABOUT -> new Estimate(value, Optional.of(value), true);
      case UP_TO, LESS_THAN -> new Estimate(BigDecimal.ZERO, Optional.of(value), false);
      case AT_LEAST, MORE_THAN -> new Estimate(value, Optional.empty(), false);
    };
  }

  /** The bounds of a number of days. */
  static Estimate of(Bounds bounds) {
    Optional<BigDecimal> high =
        bounds.max().isPresent()
            ? Optional.of(BigDecimal.valueOf(bounds.max().getAsLong()))
            : Optional.empty();
    return new Estimate(BigDecimal.valueOf(bounds.min()), high, false);
  }

  /** Both combined by an operation that grows with each of its parts. */
  Estimate combine(Estimate other, BinaryOperator<BigDecimal> operation) {
    return new Estimate(
        operation.apply(low, other.low),
        high.flatMap(most -> other.high.map(otherMost -> operation.apply(most, otherMost))),
        approximate || other.approximate);
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
        ? new Quantity.Counted(FigureQualifier.UP_TO, high.get())
        : new Quantity.Range(low, high.get(), approximate);
  }
}
