package broadside.chart;

import broadside.model.time.Window;
import java.util.List;

/**
 * How many events lie in a stretch of time.
 *
 * @param bucket the stretch
 * @param known how many surely do
 * @param possible how many more may
 */
record Tally(Buckets.Bucket bucket, int known, int possible) {

  /** The tallies of all stretches of an axis: of the events that have a time. */
  static List<Tally> of(Buckets buckets, List<Placing> events, ChartUnit axis) {
    List<Placing> dated = events.stream().filter(Placing::isDated).toList();
    return buckets.all().stream().map(bucket -> of(bucket, dated, axis)).toList();
  }

  private static Tally of(Buckets.Bucket bucket, List<Placing> events, ChartUnit axis) {
    Window window = bucket.window();
    int known = (int) events.stream().filter(event -> event.isWithin(window, axis)).count();
    int any = (int) events.stream().filter(event -> event.mayBeWithin(window)).count();
    return new Tally(bucket, known, any - known);
  }

  int most() {
    return known + possible;
  }

  boolean isEmpty() {
    return most() == 0;
  }
}
