package broadside.wording;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, once, whichever thread asks.
 *
 * @param <T> type of the value
 */
public final class Once<T> implements Supplier<T> {
  private Supplier<T> maker;
  private T value;

  /** A value that a maker makes. */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (maker != null) {
      value = maker.get();
      maker = null;
    }
    return value;
  }
}
