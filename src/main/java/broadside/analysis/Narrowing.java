package broadside.analysis;

import broadside.model.time.Window;
import java.time.Instant;
import java.util.List;

/**
 * Narrows windows by the order that is said: nothing began before what came before it, nor after
 * what came after it. The place in the record narrows nothing.
 */
final class Narrowing {
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
      from[event] = latest(from[event], pair.lag().earliest(from[pair.first()]));
      to[event] = earliest(to[event], pair.lag().latest(to[pair.first()]));
    }
  }

  private void lookAhead(int event) {
    for (SaidOrder.Pair pair : order.after(event)) {
      from[event] = latest(from[event], pair.lag().earliestAnchor(from[pair.second()]));
      to[event] = earliest(to[event], pair.lag().latestAnchor(to[pair.second()]));
    }
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earliest(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
