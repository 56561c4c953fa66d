package broadside.validation.personal;

import java.util.stream.Stream;

/** Finds long stretches of characters of one sort. */
final class Runs {
  private final String text;
  private final int least;
  private final Sort sort;
  private final Stream.Builder<Run> found = Stream.builder();

  private Runs(String text, int least, Sort sort) {
    this.text = text;
    this.least = least;
    this.sort = sort;
  }

  /** A sort of characters. */
  @FunctionalInterface
  interface Sort {
    boolean holds(char sign);
  }

  /**
   * A stretch of a text.
   *
   * @param text what it reads
   * @param start where it begins
   */
  record Run(String text, int start) {
    int end() {
      return start + text.length();
    }
  }

  /** The stretches of a sort that have at least a length, each as long as it is. */
  static Stream<Run> of(String text, int least, Sort sort) {
    return new Runs(text, least, sort).all();
  }

  private Stream<Run> all() {
    int start = 0;
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      if (!sort.holds(signs[i])) {
        add(start, i);
        start = i + 1;
      }
    }
    add(start, text.length());
    return found.build();
  }

  private void add(int start, int end) {
    if (end - start >= least) {
      found.add(new Run(text.substring(start, end), start));
    }
  }
}
