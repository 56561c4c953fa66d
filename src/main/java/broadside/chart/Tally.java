package broadside.chart;

import java.util.List;

/**
 * How many events lie in a stretch of days.
 *
 * @param bucket the days
 * @param known how many surely do
 * @param possible how many more may
 */
record Tally(Buckets.Bucket bucket, int known, int possible) {

  /** The tallies of all stretches. */
  static List<Tally> of(Buckets buckets, List<Placing> events) {
    return buckets.all().stream().map(bucket -> of(bucket, events)).toList();
  }

  private static Tally of(Buckets.Bucket bucket, List<Placing> events) {
    int known =
        (int) events.stream().filter(e -> e.isWithin(bucket.first(), bucket.last())).count();
    int any =
        (int) events.stream().filter(e -> e.mayBeWithin(bucket.first(), bucket.last())).count();
    return new Tally(bucket, known, any - known);
  }

  int most() {
    return known + possible;
  }

  boolean isEmpty() {
    return most() == 0;
  }
}
