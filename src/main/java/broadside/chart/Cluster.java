package broadside.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Events that share a mark, since they stand too close to part.
 *
 * @param members the events, in order
 * @param from where the first of them stands
 * @param till where the last of them stands
 */
record Cluster(List<Placing> members, int from, int till) {
  /** So many are counted; more are "99+". */
  private static final int MOST = 99;

  private static final int SIGN = 6;
  private static final int COUNT = 9;
  static final int MANY = 13;
  private static final int GAP = 2;

  Cluster {
    members = List.copyOf(members);
  }

  int x() {
    return (from + till) / 2;
  }

  /** In pixels: a number needs more room than a sign. */
  int radius() {
    return radius(members.size());
  }

  static int radius(int count) {
    return count == 1 ? SIGN : count > MOST ? MANY : COUNT;
  }

  Optional<String> count() {
    return count(members.size());
  }

  static Optional<String> count(int count) {
    return count == 1
        ? Optional.empty()
        : Optional.of(count > MOST ? MOST + "+" : String.valueOf(count));
  }

  /** What it takes of the width where the picture is narrowest. */
  Extent extent() {
    int half = ChartFrame.atNarrowest(radius());
    return new Extent(x() - half, x() + half);
  }

  private boolean isClearOf(Cluster other) {
    return extent().isClearOf(other.extent(), ChartFrame.atNarrowest(GAP));
  }

  private Cluster with(Cluster next) {
    List<Placing> both = Stream.of(members, next.members).flatMap(List::stream).toList();
    return new Cluster(both, from, next.till);
  }

  /** Joins neighbours that touch until none does: one that grew may touch the one before it. */
  static List<Cluster> joined(List<Cluster> ordered) {
    List<Cluster> clear = new ArrayList<>();
    for (Cluster next : ordered) {
      Cluster last = next;
      while (!clear.isEmpty() && !clear.get(clear.size() - 1).isClearOf(last)) {
        last = clear.remove(clear.size() - 1).with(last);
      }
      clear.add(last);
    }
    return clear;
  }
}
