package broadside.analysis;

import broadside.edition.Edition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which events came before which, because the record says so by {@code after} or {@code before}.
 * Events are numbers, in the order of the record. It goes from event to event in loops, not by
 * recursion: chains of thousands are allowed.
 */
final class SaidOrder {
  /** Two events of which one came first, and by how long. */
  record Pair(int first, int second, Lag lag) {}

  private final List<List<Pair>> before = new ArrayList<>();
  private final List<List<Pair>> after = new ArrayList<>();

  SaidOrder(List<Edition.Event> events) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Edition.Event event : events) {
      numbers.putIfAbsent(event.id(), before.size());
      before.add(new ArrayList<>());
      after.add(new ArrayList<>());
    }
    for (int number = 0; number < events.size(); number++) {
      add(events.get(number), number, numbers);
    }
  }

  private void add(Edition.Event event, int number, Map<String, Integer> numbers) {
    List<String> anchors = event.time().after();
    for (int i = 0; i < anchors.size(); i++) {
      Lag lag = i == 0 ? event.time().later().map(Lag::of).orElse(Lag.ANY) : Lag.ANY;
      add(numbers.get(anchors.get(i)), number, lag);
    }
    event.time().before().forEach(id -> add(number, numbers.get(id), Lag.ANY));
  }

  /** Of an event that the edition lacks nothing is said. */
  private void add(Integer first, Integer second, Lag lag) {
    if (first != null && second != null && !first.equals(second)) {
      Pair pair = new Pair(first, second, lag);
      before.get(second).add(pair);
      after.get(first).add(pair);
    }
  }

  private SaidOrder(SaidOrder other) {
    for (int event = 0; event < other.before.size(); event++) {
      before.add(other.before.get(event).stream().map(SaidOrder::withoutLag).toList());
      after.add(other.after.get(event).stream().map(SaidOrder::withoutLag).toList());
    }
  }

  private static Pair withoutLag(Pair pair) {
    return new Pair(pair.first(), pair.second(), Lag.ANY);
  }

  /** The same without by how long one came first. */
  SaidOrder withoutLags() {
    return new SaidOrder(this);
  }

  /** The pairs in which an event is the second. */
  List<Pair> before(int event) {
    return before.get(event);
  }

  /** The pairs in which it is the first. */
  List<Pair> after(int event) {
    return after.get(event);
  }

  /**
   * The events that came before one, directly or not, in the order of the record.
   *
   * @param isWanted which of them count; what came before one that does not is not looked for
   */
  int[] allBefore(int event, IntPredicate isWanted) {
    BitSet found = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(event));
    while (!open.isEmpty()) {
      for (Pair pair : before.get(open.pop())) {
        if (!found.get(pair.first()) && isWanted.test(pair.first())) {
          found.set(pair.first());
          open.push(pair.first());
        }
      }
    }
    return found.stream().toArray();
  }

  /**
   * All events, each behind those that came before it (Kahn 1962). Those of a circle, which is an
   * error of the record, come last.
   */
  int[] firstToLast() {
    int[] missing = IntStream.range(0, before.size()).map(n -> before.get(n).size()).toArray();
    Deque<Integer> ready = new ArrayDeque<>();
    BitSet placed = new BitSet();
    IntStream.Builder sorted = IntStream.builder();
    IntStream.range(0, missing.length).filter(n -> missing[n] == 0).forEach(ready::add);
    while (!ready.isEmpty()) {
      int next = ready.remove();
      placed.set(next);
      sorted.add(next);
      for (Pair pair : after.get(next)) {
        if (--missing[pair.second()] == 0) {
          ready.add(pair.second());
        }
      }
    }
    IntStream.range(0, missing.length).filter(n -> !placed.get(n)).forEach(sorted::add);
    return sorted.build().toArray();
  }
}
