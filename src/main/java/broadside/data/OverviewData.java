package broadside.data;

import broadside.analysis.Overview;
import broadside.model.text.Term;
import java.util.List;
import java.util.Optional;

/**
 * The statistics across incidents for machines. src/docs/formats.md documents them; fields are
 * added, never renamed.
 *
 * @param incidents how many there are
 * @param byYear how many began in each year
 * @param byCategory how many of each category
 * @param bySeverity how many of each severity
 * @param durations how long it took from milestone to milestone
 */
public record OverviewData(
    int incidents,
    List<Incidents> byYear,
    List<Incidents> byCategory,
    List<Incidents> bySeverity,
    List<Duration> durations) {
  public OverviewData {
    byYear = List.copyOf(byYear);
    byCategory = List.copyOf(byCategory);
    bySeverity = List.copyOf(bySeverity);
    durations = List.copyOf(durations);
  }

  /**
   * A number of incidents.
   *
   * @param id the year, category or severity; left out for those that do not state it
   * @param incidents how many
   */
  public record Incidents(Optional<String> id, int incidents) {}

  /**
   * How long it took from one milestone till a later one.
   *
   * @param from the word of the earlier one
   * @param milestone that of the later one
   * @param incidents how many incidents say it
   * @param median the median; left out for a single incident
   * @param range from the shortest to the longest
   */
  public record Duration(
      String from,
      String milestone,
      int incidents,
      Optional<StatisticsData.Count> median,
      StatisticsData.Count range) {}

  /** The data of an overview. */
  public static OverviewData of(Overview overview) {
    return new OverviewData(
        overview.incidents(),
        overview.byYear().stream()
            .map(count -> new Incidents(count.of().map(String::valueOf), count.incidents()))
            .toList(),
        terms(overview.byCategory()),
        terms(overview.bySeverity()),
        overview.durations().stream().map(OverviewData::duration).toList());
  }

  private static <T extends Term> List<Incidents> terms(List<Overview.Count<T>> counts) {
    return counts.stream()
        .map(count -> new Incidents(count.of().map(Term::word), count.incidents()))
        .toList();
  }

  private static Duration duration(Overview.Spread spread) {
    return new Duration(
        spread.measure().from().word(),
        spread.measure().till().word(),
        spread.incidents(),
        spread.median().map(StatisticsData.Count::of),
        StatisticsData.Count.range(spread.shortest(), spread.longest()));
  }
}
