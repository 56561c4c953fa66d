package broadside.chart;

/**
 * What something takes of the width of a chart where that is narrowest, or of any line.
 *
 * @param from its left end
 * @param till its right end
 */
record Extent(int from, int till) {
  /** Whether it stands clear of another one, with a gap between them. */
  boolean isClearOf(Extent other, int gap) {
    return till + gap <= other.from || other.till + gap <= from;
  }

  /** What both take together. */
  Extent with(Extent other) {
    return new Extent(Math.min(from, other.from), Math.max(till, other.till));
  }
}
