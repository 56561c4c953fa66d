package broadside.chart;

import broadside.edition.Edition;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of time with an axis of its own, and within it the crowded ones: a day of many clock
 * times in an incident of a week, a month of many days in one of years.
 *
 * @param scale its axis
 * @param events what it shows
 * @param within the crowded stretches, in order
 */
record Enlargement(ChartScale scale, List<Placing> events, List<Enlargement> within) {
  /** Half of the widest mark, so that none is cut. */
  static final int MARGIN = ChartFrame.atNarrowest(Cluster.MANY);

  /** So many events make a crowd if they have not so many pixels each. */
  private static final int CROWD = 5;

  private static final int ROOM = 20;

  private static final int MOST = 2;

  /** Of more crowds than that those are enlarged that are so many times as large as most. */
  private static final int OUTSTANDING = 2;

  private static final int DEPTH = 2;

  Enlargement {
    events = List.copyOf(events);
    within = List.copyOf(within);
  }

  /** The whole of an incident. */
  static Enlargement of(ChartRange range, List<Placing> events, Edition edition) {
    return of(range.scale(edition.zone(), MARGIN), events, DEPTH);
  }

  private static Enlargement of(ChartScale scale, List<Placing> events, int depth) {
    List<Enlargement> within =
        depth == 0
            ? List.of()
            : crowds(scale, events)
                .map(crowd -> of(scale(crowd, scale), crowd, depth - 1))
                .toList();
    return new Enlargement(scale, events, within);
  }

  private static ChartScale scale(List<Placing> crowd, ChartScale outer) {
    return ChartRange.of(crowd, Optional.empty(), outer.zone())
        .orElseThrow()
        .scale(outer.zone(), MARGIN);
  }

  /** The most crowded units of an axis, in order; none where it is crowded evenly. */
  private static Stream<List<Placing>> crowds(ChartScale scale, List<Placing> events) {
    Map<Instant, List<Placing>> cells =
        events.stream()
            .filter(event -> isFiner(event, scale))
            .collect(
                Collectors.groupingBy(
                    event -> cell(event, scale), TreeMap::new, Collectors.toList()));
    List<List<Placing>> most =
        cells.values().stream()
            .filter(cell -> isCrowd(cell, scale))
            .sorted(Comparator.<List<Placing>>comparingInt(List::size).reversed())
            .toList();
    int least = most.size() > MOST ? OUTSTANDING * most.get(most.size() / 2).size() : 0;
    return cells.values().stream()
        .filter(cell -> most.indexOf(cell) >= 0 && most.indexOf(cell) < MOST)
        .filter(cell -> cell.size() >= least);
  }

  private static Instant cell(Placing event, ChartScale scale) {
    return scale.unit().floor(event.window().from(), scale.zone()).toInstant();
  }

  /** Whether more is known of an event than the unit in which it lies. */
  private static boolean isFiner(Placing event, ChartScale scale) {
    return scale.unit() != ChartUnit.MINUTE
        && scale.unit().holds(event.window(), scale.zone())
        && !scale
            .unit()
            .from(scale.unit().floor(event.window().from(), scale.zone()))
            .equals(event.window());
  }

  private static boolean isCrowd(List<Placing> cell, ChartScale scale) {
    long dated = cell.stream().filter(Placing::isDated).count();
    Extent extent =
        scale.extent(
            scale.unit().from(scale.unit().floor(cell.get(0).window().from(), scale.zone())));
    return dated >= CROWD && dated * ROOM > ChartFrame.pixels(extent.till() - extent.from());
  }

  /** The ids of the events that a strip within shows. */
  Set<String> enlarged() {
    return within.stream()
        .flatMap(each -> each.events().stream())
        .map(Placing::id)
        .collect(Collectors.toSet());
  }

  /** This one and all within it, each before what it contains. */
  Stream<Enlargement> all() {
    return Stream.concat(Stream.of(this), within.stream().flatMap(Enlargement::all));
  }
}
