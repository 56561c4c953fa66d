package broadside.model.figure;

import java.util.List;
import java.util.Locale;

/** How a figure follows from others. The record asks for it; nothing is derived unasked. */
public sealed interface Derivation {

  /** The sum of figures of one unit. */
  record Sum(List<String> figures) implements Derivation {
    public Sum {
      figures = List.copyOf(figures);
    }
  }

  /** The product of figures, such as a rate and a number of days. */
  record Product(List<String> figures) implements Derivation {
    public Product {
      figures = List.copyOf(figures);
    }
  }

  /** The time from one event till another. */
  record Duration(DurationForm form, String from, String till) implements Derivation {}

  /** The key under which it is written in the record. */
  default String key() {
    return this instanceof Duration duration
        ? duration.form().word()
        : getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** The ids of the figures that it is made of. */
  default List<String> figures() {
    return List.of();
  }

  /** The ids of the events that it is made of. */
  default List<String> events() {
    return this instanceof Duration duration
        ? List.of(duration.from(), duration.till())
        : List.of();
  }
}
