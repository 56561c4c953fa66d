package broadside.analysis;

import java.util.OptionalLong;

/**
 * A whole number that is known only within bounds, both included.
 *
 * @param min the least it can be
 * @param max the most it can be; empty if nothing limits it
 */
public record Bounds(long min, OptionalLong max) {

  /** Between two numbers. */
  public static Bounds of(long min, long max) {
    return new Bounds(min, OptionalLong.of(max));
  }

  /** A number or more. */
  public static Bounds atLeast(long min) {
    return new Bounds(min, OptionalLong.empty());
  }

  /** As many more, each bound by its own. */
  Bounds plus(long least, long most) {
    return max.isPresent() ? of(min + least, max.getAsLong() + most) : atLeast(min + least);
  }

  /** The same, where it is known not to be none. */
  Bounds atLeastOne() {
    long least = Math.max(1, min);
    return max.isPresent() ? of(least, Math.max(1, max.getAsLong())) : atLeast(least);
  }

  /** The same in units of a length, rounded outwards, so that the truth stays between them. */
  Bounds inUnitsOf(long length) {
    long least = Math.floorDiv(min, length);
    return max.isPresent() ? of(least, -Math.floorDiv(-max.getAsLong(), length)) : atLeast(least);
  }

  /** As many times as much. */
  Bounds times(long factor) {
    return max.isPresent() ? of(min * factor, max.getAsLong() * factor) : atLeast(min * factor);
  }

  /** Whether the number is known. */
  public boolean isExact() {
    return max.isPresent() && max.getAsLong() == min;
  }

  /** Whether they say nothing at all. */
  public boolean isUnknown() {
    return min == 0 && max.isEmpty();
  }
}
