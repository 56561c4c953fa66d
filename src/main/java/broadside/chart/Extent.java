package broadside.chart;

import java.util.Comparator;

/**
 * What something takes of the width of a chart where that is narrowest, or of any line.
 *
 * @param from its left end
 * @param till its right end
 */
record Extent(int from, int till) {
  static final Comparator<Extent> EARLIEST_AND_LONGEST =
      Comparator.comparing(Extent::from).thenComparing(Extent::till, Comparator.reverseOrder());

  /** Whether it stands clear of another one, with a gap between them. */
  boolean isClearOf(Extent other, int gap) {
    return till + gap <= other.from || other.till + gap <= from;
  }
}
