package broadside.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Signs on a band: those that would touch stand below each other, each at its time. Too many of
 * them, and those that a strip below enlarges, are one sign with their number.
 *
 * @param points the signs
 * @param levels how many stand below each other at most
 */
record Swarm(List<Point> points, int levels) {
  private static final int MOST_LEVELS = 3;
  private static final int GAP = 1;

  Swarm {
    points = List.copyOf(points);
  }

  /**
   * A sign.
   *
   * @param level how many may stand above it
   */
  record Point(Cluster cluster, int level) {}

  /**
   * The signs of events that are known.
   *
   * @param singles each event alone, from left to right
   * @param enlarged the ids of the events that a strip below enlarges
   */
  static Swarm of(List<Cluster> singles, Set<String> enlarged) {
    Map<Boolean, List<Cluster>> byPlace =
        singles.stream()
            .collect(Collectors.partitioningBy(single -> isOf(single.members().get(0), enlarged)));
    Stream<Cluster> signs =
        Stream.concat(
            Cluster.joined(byPlace.get(true)).stream(), apart(byPlace.get(false)).stream());
    return placed(signs.sorted(Comparator.comparing(Cluster::from)).toList());
  }

  private static boolean isOf(Placing event, Set<String> ids) {
    return ids.contains(event.id());
  }

  private static Swarm placed(List<Cluster> signs) {
    Lanes levels = new Lanes(Integer.MAX_VALUE, ChartFrame.atNarrowest(GAP));
    List<Point> points =
        signs.stream()
            .map(sign -> new Point(sign, levels.place(sign.extent()).orElseThrow()))
            .toList();
    return new Swarm(points, levels.count());
  }

  /** What touches, one by one where it can stand below each other, otherwise together. */
  private static List<Cluster> apart(List<Cluster> singles) {
    List<Cluster> signs = new ArrayList<>();
    int next = 0;
    for (Cluster together : Cluster.joined(singles)) {
      List<Cluster> own = singles.subList(next, next + together.members().size());
      next += own.size();
      signs.addAll(canPart(own) ? own : List.of(together));
    }
    return signs;
  }

  private static boolean canPart(List<Cluster> singles) {
    Lanes levels = new Lanes(MOST_LEVELS, ChartFrame.atNarrowest(GAP));
    return singles.stream().allMatch(single -> levels.place(single.extent()).isPresent());
  }
}
