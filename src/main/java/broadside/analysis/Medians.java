package broadside.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * The median of what is known only within bounds. The median grows with each of its numbers, so
 * that it lies between the median of the least and the median of the most; of an even count it is
 * half-way between the two in the middle.
 */
final class Medians {
  private Medians() {}

  /** The median of durations; approximate if one in the middle is. */
  static Elapsed of(List<Elapsed> all) {
    List<Elapsed> sorted =
        all.stream().sorted(Comparator.comparing(elapsed -> elapsed.seconds().min())).toList();
    return new Elapsed(
        of(all, Elapsed::seconds),
        of(all, Elapsed::days),
        sorted.get((all.size() - 1) / 2).isApproximate()
            || sorted.get(all.size() / 2).isApproximate());
  }

  private static Bounds of(List<Elapsed> all, Function<Elapsed, Bounds> part) {
    return ofBounds(all.stream().map(part).toList());
  }

  /** Bounds of the median of whole numbers, rounded outwards. */
  static Bounds ofBounds(List<Bounds> all) {
    long[] least = sorted(all.stream().mapToLong(Bounds::min));
    long[] most = sorted(all.stream().mapToLong(bounds -> bounds.max().orElse(Long.MAX_VALUE)));
    long low = (lower(least) + upper(least)) / 2;
    return upper(most) == Long.MAX_VALUE
        ? Bounds.atLeast(low)
        : Bounds.of(low, (lower(most) + upper(most) + 1) / 2);
  }

  private static long[] sorted(LongStream numbers) {
    return numbers.sorted().toArray();
  }

  private static long lower(long[] sorted) {
    return sorted[(sorted.length - 1) / 2];
  }

  private static long upper(long[] sorted) {
    return sorted[sorted.length / 2];
  }
}
