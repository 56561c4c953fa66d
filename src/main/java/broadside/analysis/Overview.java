package broadside.analysis;

import broadside.model.Category;
import broadside.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be counted across incidents.
 *
 * @param incidents how many there are
 * @param byYear how many began in each year, the latest first; those without a date under empty
 * @param byCategory how many of each class, in the order of the classes
 * @param bySeverity how many of each severity, in their order
 * @param durations the usual times between milestones, as far as an incident has them
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
   * How a time between milestones is spread over incidents. A median of one incident would be a
   * number that means nothing, so it needs two.
   *
   * @param measure from which milestone till which
   * @param incidents how many incidents say it
   * @param median the median; empty for a single incident
   * @param shortest the one that can be the shortest
   * @param longest the one that can be the longest
   */
  public record Spread(
      Measure measure,
      int incidents,
      Optional<Elapsed> median,
      Elapsed shortest,
      Elapsed longest) {}

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
    Map<Measure, List<Elapsed>> all =
        incidents.stream()
            .flatMap(incident -> incident.stretches().stream())
            .collect(
                Collectors.groupingBy(
                    Statistics.Stretch::measure,
                    Collectors.mapping(Statistics.Stretch::elapsed, Collectors.toList())));
    return Measure.USUAL.stream()
        .filter(all::containsKey)
        .map(measure -> spread(measure, all.get(measure)))
        .toList();
  }

  private static Spread spread(Measure measure, List<Elapsed> all) {
    return new Spread(
        measure,
        all.size(),
        all.size() > 1 ? Optional.of(Medians.of(all)) : Optional.empty(),
        all.stream().min(Comparator.comparing(elapsed -> elapsed.seconds().min())).orElseThrow(),
        all.stream().max(Comparator.comparing(Overview::most)).orElseThrow());
  }

  private static long most(Elapsed elapsed) {
    return elapsed.seconds().max().orElse(Long.MAX_VALUE);
  }
}
