package broadside.analysis;

import broadside.model.Category;
import broadside.model.Milestone;
import broadside.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What can be counted across incidents.
 *
 * @param incidents how many there are
 * @param byYear how many began in each year, the latest first; those without a date under empty
 * @param byCategory how many of each class, in the order of the classes
 * @param bySeverity how many of each severity, in their order
 * @param durations for each milestone, how long after the start it was passed
 */
public record Overview(
    int incidents,
    List<Count<Integer>> byYear,
    List<Count<Category>> byCategory,
    List<Count<Severity>> bySeverity,
    List<Spread> durations) {
  public Overview {
    byYear = List.copyOf(byYear);
    byCategory = List.copyOf(byCategory);
    bySeverity = List.copyOf(bySeverity);
    durations = List.copyOf(durations);
  }

  /**
   * How many incidents share something.
   *
   * @param of what they share; empty for those that do not state it
   * @param incidents how many
   * @param <T> type of what they share
   */
  public record Count<T>(Optional<T> of, int incidents) {}

  /**
   * How a number of days is spread over incidents. A median of one incident would be a number that
   * means nothing, so it needs two.
   *
   * @param milestone the milestone that is timed, in days after the start
   * @param incidents how many incidents say it
   * @param median bounds of the median; empty for a single incident
   * @param range from the least to the most it can be in any of them
   */
  public record Spread(Milestone milestone, int incidents, Optional<Bounds> median, Bounds range) {}

  /** The overview of some incidents. */
  public static Overview of(List<CountedIncident> incidents) {
    return new Overview(
        incidents.size(),
        byYear(incidents),
        counts(incidents, CountedIncident::category),
        counts(incidents, CountedIncident::severity),
        durations(incidents));
  }

  private static List<Count<Integer>> byYear(List<CountedIncident> incidents) {
    List<Count<Integer>> years = new ArrayList<>(counts(incidents, CountedIncident::year));
    years.sort((a, b) -> b.of().orElse(0).compareTo(a.of().orElse(0)));
    return years;
  }

  private static <T extends Comparable<T>> List<Count<T>> counts(
      List<CountedIncident> incidents, Function<CountedIncident, Optional<T>> key) {
    TreeMap<T, Integer> counts = new TreeMap<>();
    int unstated = 0;
    for (CountedIncident incident : incidents) {
      Optional<T> stated = key.apply(incident);
      stated.ifPresent(value -> counts.merge(value, 1, Integer::sum));
      unstated += stated.isPresent() ? 0 : 1;
    }
    List<Count<T>> all = new ArrayList<>();
    counts.forEach((of, number) -> all.add(new Count<>(Optional.of(of), number)));
    if (unstated > 0) {
      all.add(new Count<>(Optional.empty(), unstated));
    }
    return all;
  }

  private static List<Spread> durations(List<CountedIncident> incidents) {
    Map<Milestone, List<Bounds>> days = new TreeMap<>();
    for (CountedIncident incident : incidents) {
      incident
          .daysSinceStart()
          .forEach(
              (milestone, bounds) ->
                  days.computeIfAbsent(milestone, missing -> new ArrayList<>()).add(bounds));
    }
    return days.entrySet().stream().map(e -> spread(e.getKey(), e.getValue())).toList();
  }

  private static Spread spread(Milestone milestone, List<Bounds> all) {
    Optional<Bounds> median = all.size() > 1 ? Optional.of(Medians.of(all)) : Optional.empty();
    long least = all.stream().mapToLong(Bounds::min).min().orElse(0);
    boolean limited = all.stream().allMatch(bounds -> bounds.max().isPresent());
    OptionalLong most =
        limited
            ? all.stream().mapToLong(bounds -> bounds.max().getAsLong()).max()
            : OptionalLong.empty();
    return new Spread(milestone, all.size(), median, new Bounds(least, most));
  }
}
