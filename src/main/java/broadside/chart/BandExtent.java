package broadside.chart;

import broadside.analysis.Timeline;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * From when till when some events went on, no more exact than they are known.
 *
 * @param start the beginning
 * @param end the end
 */
record BandExtent(Limit start, Limit end) {

  /** The extent of some events; empty if none of them has a date. */
  static Optional<BandExtent> of(List<Timeline.Entry> entries, ZoneId zone) {
    List<Timeline.Entry> dated =
        entries.stream().filter(entry -> entry.event().time().when().isPresent()).toList();
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    Limit end = Endings.of(dated, zone);
    return Optional.of(new BandExtent(Beginnings.of(dated, entries, end, zone), end));
  }

  /** When an event happened; only for one with a date. */
  static When when(Timeline.Entry entry) {
    return entry.event().time().when().orElseThrow();
  }

  static boolean isBounded(Window window) {
    return window.hasFrom() && window.hasTo();
  }
}
