package broadside.diagnostic;

import java.util.function.Function;

/**
 * The outcome of reading a short notation: a value or a fault, never both.
 *
 * @param <T> type of the value
 */
public sealed interface Parsed<T> {

  /** A value that was read. */
  record Value<T>(T value) implements Parsed<T> {}

  /** Why nothing was read. */
  record Failure<T>(Fault fault) implements Parsed<T> {}

  /** A value that was read. */
  static <T> Parsed<T> of(T value) {
    return new Value<>(value);
  }

  /** A fault, to be placed by the caller. */
  static <T> Parsed<T> fault(String id, Object... args) {
    return new Failure<>(Fault.of(id, args));
  }

  /** The same outcome with the value turned into another. */
  default <R> Parsed<R> map(Function<? super T, ? extends R> function) {
    return then(value -> of(function.apply(value)));
  }

  /** The next step for a value; a fault stays what it is. */
  default <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
    if (this instanceof Value<T> read) {
      return next.apply(read.value());
    }
    return new Failure<>(((Failure<T>) this).fault());
  }
}
