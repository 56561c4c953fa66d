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

  /** The calendar days from one event till another. */
  record Days(String from, String till) implements Derivation {}

  /** The key under which it is written in the record. */
  default String key() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** The ids of the figures that it is made of. */
  default List<String> figures() {
    return List.of();
  }

  /** The ids of the events that it is made of. */
  default List<String> events() {
    return this instanceof Days days ? List.of(days.from(), days.till()) : List.of();
  }
}
