package broadside.analysis;

import java.util.List;
import java.util.OptionalLong;

/**
 * The median of numbers that are known only within bounds. The median grows with each of its
 * numbers, so that it lies between the median of the least and the median of the most.
 */
final class Medians {
  private Medians() {}

  /** Bounds of the median; of an even count, between the two in the middle. */
  static Bounds of(List<Bounds> all) {
    long[] least = all.stream().mapToLong(Bounds::min).sorted().toArray();
    long[] most =
        all.stream().mapToLong(bounds -> bounds.max().orElse(Long.MAX_VALUE)).sorted().toArray();
    long low = least[(least.length - 1) / 2];
    long high = most[most.length / 2];
    return new Bounds(low, high == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(high));
  }
}
