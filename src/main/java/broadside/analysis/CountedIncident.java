package broadside.analysis;

import broadside.edition.Edition;
import broadside.model.Category;
import broadside.model.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What statistics across incidents need of one.
 *
 * @param year the year in which it began; empty if neither its span nor its events say so
 * @param category its class
 * @param severity how grave it was
 * @param stretches the usual times between its milestones, as far as anything is known of them
 */
public record CountedIncident(
    Optional<Integer> year,
    Optional<Category> category,
    Optional<Severity> severity,
    List<Statistics.Stretch> stretches) {
  public CountedIncident {
    stretches = List.copyOf(stretches);
  }

  /** An edition, with its statistics. */
  public static CountedIncident of(Edition edition, Statistics statistics) {
    return new CountedIncident(
        edition.yearBegun(),
        edition.category(),
        edition.severity(),
        statistics.stretches().stream()
            .filter(stretch -> Measure.USUAL.contains(stretch.measure()))
            .filter(stretch -> !stretch.elapsed().isUnknown())
            .toList());
  }
}
