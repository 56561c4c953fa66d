package broadside.analysis;

import broadside.model.time.Window;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * The order of events that follows the record where times do not decide. One event precedes another
 * for sure if its window ends no later than the other's begins (an interval order, Fishburn 1985),
 * or because that is said. Of the linear extensions of this order it is the one that is found by
 * walking the record: before an event come those that surely precede it, in the record's order.
 *
 * <p>It is total and deterministic, equal to the record where nothing is sure, and found in O(n log
 * n) steps but for what {@code after} and {@code before} turn round.
 */
final class RecordOrder {
  private final Window[] windows;
  private final SaidOrder said;
  private final BitSet begun = new BitSet();
  private final BitSet placed = new BitSet();
  private final IntStream.Builder order = IntStream.builder();

  /** The events by the ends of their windows, and those ends. */
  private final int[] byEnd;

  private final Instant[] ends;
  private final LeastByPrefix waiting;

  private RecordOrder(Window[] windows, SaidOrder said) {
    this.windows = windows.clone();
    this.said = said;
    this.byEnd =
        IntStream.range(0, windows.length)
            .boxed()
            .sorted(Comparator.comparing(event -> windows[event].to()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.ends = Arrays.stream(byEnd).mapToObj(e -> windows[e].to()).toArray(Instant[]::new);
    this.waiting = new LeastByPrefix(byEnd);
  }

  /**
   * The numbers of events in order.
   *
   * @param windows where each began, narrowed by what is said
   * @param said what is said
   */
  static int[] of(Window[] windows, SaidOrder said) {
    RecordOrder order = new RecordOrder(windows, said);
    IntStream.range(0, windows.length).forEach(order::place);
    return order.order.build().toArray();
  }

  /** An event that waits for those that precede it; of those that are said, which is the next. */
  private final class Waiting {
    private final int event;
    private final int windowsBefore;
    private final int[] saidBefore;
    private int next;

    Waiting(int event) {
      this.event = event;
      this.windowsBefore = windowsBefore(windows[event].from());
      this.saidBefore = said.allBefore(event, other -> !placed.get(other));
    }

    /** The first of the record that surely precedes it and has not begun to be placed. */
    int first() {
      while (next < saidBefore.length && begun.get(saidBefore[next])) {
        next++;
      }
      int bySaid = next < saidBefore.length ? saidBefore[next] : LeastByPrefix.NONE;
      return Math.min(bySaid, waiting.least(windowsBefore));
    }
  }

  private void place(int number) {
    if (begun.get(number)) {
      return;
    }
    Deque<Waiting> way = new ArrayDeque<>();
    way.push(begin(number));
    while (!way.isEmpty()) {
      int first = way.peek().first();
      if (first == LeastByPrefix.NONE) {
        int event = way.pop().event;
        placed.set(event);
        order.add(event);
      } else {
        way.push(begin(first));
      }
    }
  }

  private Waiting begin(int event) {
    begun.set(event);
    waiting.remove(event);
    return new Waiting(event);
  }

  /** How many windows end no later than a moment. */
  private int windowsBefore(Instant moment) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle].isAfter(moment)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
