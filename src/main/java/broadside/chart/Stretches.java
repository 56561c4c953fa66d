package broadside.chart;

import broadside.model.time.Window;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts together the events that lie somewhere in the same stretch of an axis. */
final class Stretches {
  private static final Comparator<Stretch> EARLIEST_AND_LONGEST =
      Comparator.<Stretch, Boolean>comparing(Stretch::isOrdered)
          .thenComparing(stretch -> stretch.window().from())
          .thenComparing(stretch -> stretch.window().to(), Comparator.reverseOrder());

  private Stretches() {}

  /**
   * Events of the same stretch.
   *
   * @param isOrdered whether only their order is known
   */
  record Stretch(Window window, boolean isOrdered, List<Placing> events) {
    private static Stretch of(Placing event) {
      return new Stretch(event.window(), event.isOnlyOrdered(), List.of());
    }
  }

  /** The stretches, those of times first, each the earliest and longest first. */
  static List<Stretch> of(List<Placing> events, ChartScale scale) {
    Map<Stretch, List<Placing>> same =
        events.stream()
            .filter(event -> isStretch(event, scale))
            .collect(
                Collectors.groupingBy(
                    Stretch::of, () -> new TreeMap<>(EARLIEST_AND_LONGEST), Collectors.toList()));
    return same.entrySet().stream()
        .map(
            each -> new Stretch(each.getKey().window(), each.getKey().isOrdered(), each.getValue()))
        .toList();
  }

  private static boolean isStretch(Placing event, ChartScale scale) {
    return event.isDated() ? !scale.isPoint(event.window()) : !event.isUnplaced();
  }
}
