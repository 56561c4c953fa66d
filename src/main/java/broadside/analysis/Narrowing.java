package broadside.analysis;

import broadside.model.time.Window;
import java.time.Instant;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Narrows windows by the order that is said: nothing began before what came before it, nor after
 * what came after it. The place in the record narrows nothing.
 */
final class Narrowing {
  private static final BinaryOperator<Instant> LATEST = (a, b) -> a.isAfter(b) ? a : b;
  private static final BinaryOperator<Instant> EARLIEST = (a, b) -> a.isBefore(b) ? a : b;

  private final SaidOrder order;
  private final Instant[] from;
  private final Instant[] to;

  private Narrowing(List<Window> windows, SaidOrder order) {
    this.order = order;
    this.from = windows.stream().map(Window::from).toArray(Instant[]::new);
    this.to = windows.stream().map(Window::to).toArray(Instant[]::new);
  }

  /** The windows of events, narrowed; one that dates and order contradict may end as it begins. */
  static Window[] narrowed(List<Window> windows, SaidOrder order) {
    Narrowing narrowing = new Narrowing(windows, order);
    int[] firstToLast = order.firstToLast();
    for (int event : firstToLast) {
      narrowing.lookBack(event);
    }
    for (int i = firstToLast.length - 1; i >= 0; i--) {
      narrowing.lookAhead(firstToLast[i]);
    }
    Window[] narrowed = new Window[windows.size()];
    for (int i = 0; i < narrowed.length; i++) {
      narrowed[i] = new Window(narrowing.from[i], narrowing.to[i]);
    }
    return narrowed;
  }

  private void lookBack(int event) {
    for (SaidOrder.Pair pair : order.before(event)) {
      from[event] = LATEST.apply(from[event], pair.lag().earliest(from[pair.first()]));
      to[event] = EARLIEST.apply(to[event], pair.lag().latest(to[pair.first()]));
    }
  }

  private void lookAhead(int event) {
    for (SaidOrder.Pair pair : order.after(event)) {
      from[event] = LATEST.apply(from[event], pair.lag().earliestAnchor(from[pair.second()]));
      to[event] = EARLIEST.apply(to[event], pair.lag().latestAnchor(to[pair.second()]));
    }
  }
}
