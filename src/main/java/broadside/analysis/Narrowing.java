package broadside.analysis;

import broadside.model.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Narrows windows by the order that is said: nothing began before what came before it, nor after
 * what came after it. The place in the record narrows nothing.
 */
final class Narrowing {
  /** What is narrowed by what follows narrows other things in turn; more passes find no more. */
  private static final int MOST_PASSES = 16;

  private final SaidOrder order;
  private final Instant[] from;
  private final Instant[] to;
  private final List<SaidOrder.Pair> contradictions = new ArrayList<>();
  private boolean isNarrower;

  private Narrowing(List<Window> windows, SaidOrder order) {
    this.order = order;
    this.from = windows.stream().map(Window::from).toArray(Instant[]::new);
    this.to = windows.stream().map(Window::to).toArray(Instant[]::new);
  }

  /** The windows of events, narrowed; one that dates and order contradict may end as it begins. */
  static Window[] narrowed(List<Window> windows, SaidOrder order) {
    Narrowing narrowing = new Narrowing(windows, order).run();
    Window[] narrowed = new Window[windows.size()];
    for (int i = 0; i < narrowed.length; i++) {
      narrowed[i] = new Window(narrowing.from[i], narrowing.to[i]);
    }
    return narrowed;
  }

  /** What is said that leaves an event no moment, but not what follows from that. */
  static List<SaidOrder.Pair> contradictions(List<Window> windows, SaidOrder order) {
    return List.copyOf(new Narrowing(windows, order).run().contradictions);
  }

  private Narrowing run() {
    int[] firstToLast = order.firstToLast();
    int passes = 0;
    do {
      isNarrower = false;
      for (int event : firstToLast) {
        lookBack(event);
      }
      for (int i = firstToLast.length - 1; i >= 0; i--) {
        lookAhead(firstToLast[i]);
      }
      passes++;
    } while (isNarrower && contradictions.isEmpty() && passes < MOST_PASSES);
    return this;
  }

  private void lookBack(int event) {
    for (SaidOrder.Pair pair : order.before(event)) {
      narrow(
          event,
          pair.lag().earliest(from[pair.first()]),
          pair.lag().latest(to[pair.first()]),
          pair);
    }
  }

  private void lookAhead(int event) {
    for (SaidOrder.Pair pair : order.after(event)) {
      narrow(
          event,
          pair.lag().earliestAnchor(from[pair.second()]),
          pair.lag().latestAnchor(to[pair.second()]),
          pair);
    }
  }

  private void narrow(int event, Instant earliest, Instant latest, SaidOrder.Pair why) {
    boolean wasSound = isSound(why.first()) && isSound(why.second());
    if (earliest.isAfter(from[event])) {
      from[event] = earliest;
      isNarrower = true;
    }
    if (latest.isBefore(to[event])) {
      to[event] = latest;
      isNarrower = true;
    }
    if (wasSound && !isSound(event)) {
      contradictions.add(why);
    }
  }

  private boolean isSound(int event) {
    return from[event].isBefore(to[event]);
  }
}
