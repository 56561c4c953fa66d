package broadside.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What leads back to itself in a graph: its strongly connected components, found in one walk
 * (Tarjan 1972) that keeps its own stack, as a chain of thousands would end that of Java.
 */
final class Circles {
  private final Map<String, List<String>> edges;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Map<String, Integer> circle = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> targetsFirst = new ArrayList<>();

  /**
   * The circles of a graph.
   *
   * @param edges where each node leads; what is no key itself is no node
   */
  Circles(Map<String, List<String>> edges) {
    this.edges = edges;
    edges.keySet().forEach(this::walk);
  }

  /** A node on the way, with where it leads that was not walked yet. */
  private record Step(String node, Iterator<String> next) {}

  private void walk(String start) {
    if (seen.containsKey(start)) {
      return;
    }
    Deque<Step> way = new ArrayDeque<>();
    way.push(enter(start));
    while (!way.isEmpty()) {
      Step step = way.peek();
      if (!step.next().hasNext()) {
        way.pop();
        leave(step.node());
        if (!way.isEmpty()) {
          lowest.merge(way.peek().node(), lowest.get(step.node()), Math::min);
        }
        continue;
      }
      String next = step.next().next();
      if (edges.containsKey(next) && !seen.containsKey(next)) {
        way.push(enter(next));
      } else if (edges.containsKey(next) && !circle.containsKey(next)) {
        lowest.merge(step.node(), seen.get(next), Math::min);
      }
    }
  }

  private Step enter(String node) {
    int number = seen.size();
    seen.put(node, number);
    lowest.put(node, number);
    open.push(node);
    return new Step(node, edges.get(node).iterator());
  }

  private void leave(String node) {
    targetsFirst.add(node);
    if (!lowest.get(node).equals(seen.get(node))) {
      return;
    }
    String member;
    do {
      member = open.pop();
      circle.put(member, seen.get(node));
      sizes.merge(seen.get(node), 1, Integer::sum);
    } while (!member.equals(node));
  }

  /** Whether each of two nodes leads to the other; a node does not so to itself. */
  boolean joins(String one, String other) {
    return !one.equals(other) && circle.get(one).equals(circle.get(other));
  }

  /** Whether a node leads back to itself. */
  boolean holds(String node) {
    return sizes.get(circle.get(node)) > 1 || edges.get(node).contains(node);
  }

  /** All nodes, each behind those that it leads to, circles apart. */
  List<String> targetsFirst() {
    return List.copyOf(targetsFirst);
  }
}
