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

  /** Whether the number is known. */
  public boolean isExact() {
    return max.isPresent() && max.getAsLong() == min;
  }

  /** Whether they say nothing at all. */
  public boolean isUnknown() {
    return min == 0 && max.isEmpty();
  }
}
