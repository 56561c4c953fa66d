package broadside.validation;

import broadside.model.figure.Derivation;
import broadside.model.figure.Figure;
import broadside.model.figure.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the numbers of figures are, in the rough, before anybody computes them: a product of
 * products of products would fill the memory with its digits.
 */
final class Magnitudes {
  /** Digits before the point, and behind it, that a figure may have. */
  private static final double MOST = 30;

  private static final Magnitude ELAPSED = new Magnitude(1e10, 2);

  private final Map<String, Magnitude> found = new HashMap<>();

  /**
   * The magnitudes of figures.
   *
   * @param figures the figures by their ids
   * @param partsFirst their ids, each behind those that it is derived from
   */
  Magnitudes(Map<String, Figure> figures, List<String> partsFirst) {
    partsFirst.forEach(id -> found.put(id, of(figures.get(id).value())));
  }

  /**
   * The magnitude of a number.
   *
   * @param value about how much it is
   * @param decimals how many digits it has behind the point
   */
  private record Magnitude(double value, double decimals) {}

  /** Whether nobody could read the number. */
  boolean isTooLong(String id) {
    Magnitude magnitude = found.getOrDefault(id, ELAPSED);
    return magnitude.value() >= Math.pow(10, MOST) || magnitude.decimals() > MOST;
  }

  private Magnitude of(Figure.Value value) {
    if (value instanceof Figure.Observed observed) {
      return of(observed.quantity());
    }
    Derivation derivation = ((Figure.Derived) value).derivation();
    if (derivation instanceof Derivation.Duration) {
      return ELAPSED;
    }
    List<Magnitude> parts =
        derivation.figures().stream().map(id -> found.getOrDefault(id, ELAPSED)).toList();
    return derivation instanceof Derivation.Sum
        ? new Magnitude(
            parts.stream().mapToDouble(Magnitude::value).sum(),
            parts.stream().mapToDouble(Magnitude::decimals).max().orElse(0))
        : new Magnitude(
            parts.stream()
                .mapToDouble(part -> Math.max(1, part.value()))
                .reduce(1, (a, b) -> a * b),
            parts.stream().mapToDouble(Magnitude::decimals).sum());
  }

  private static Magnitude of(Quantity quantity) {
    if (quantity instanceof Quantity.Counted counted) {
      return of(counted.value());
    }
    return quantity instanceof Quantity.Range range
        ? new Magnitude(
            range.high().doubleValue(), Math.max(range.low().scale(), range.high().scale()))
        : ELAPSED;
  }

  private static Magnitude of(BigDecimal value) {
    return new Magnitude(value.doubleValue(), value.scale());
  }
}
