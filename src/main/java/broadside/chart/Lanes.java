package broadside.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Deals what would overlap to a few lanes, one below the other. */
final class Lanes {
  private final int most;
  private final int gap;
  private final List<List<Extent>> lanes = new ArrayList<>();

  Lanes(int most, int gap) {
    this.most = most;
    this.gap = gap;
  }

  /** The first lane with room for an extent; empty if none has. */
  OptionalInt place(Extent extent) {
    for (int lane = 0; lane < lanes.size(); lane++) {
      if (lanes.get(lane).stream().allMatch(other -> extent.isClearOf(other, gap))) {
        lanes.get(lane).add(extent);
        return OptionalInt.of(lane);
      }
    }
    if (lanes.size() == most) {
      return OptionalInt.empty();
    }
    lanes.add(new ArrayList<>(List.of(extent)));
    return OptionalInt.of(lanes.size() - 1);
  }

  int count() {
    return lanes.size();
  }
}
