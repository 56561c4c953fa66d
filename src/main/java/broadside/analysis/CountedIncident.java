package broadside.analysis;

import broadside.edition.Edition;
import broadside.model.Category;
import broadside.model.Milestone;
import broadside.model.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What statistics across incidents need of one.
 *
 * @param year the year in which it began; empty if its span does not say
 * @param category its class
 * @param severity how grave it was
 * @param daysSinceStart for each milestone that it passed, how many days after its start
 */
public record CountedIncident(
    Optional<Integer> year,
    Optional<Category> category,
    Optional<Severity> severity,
    Map<Milestone, Bounds> daysSinceStart) {
  public CountedIncident {
    Map<Milestone, Bounds> days = new EnumMap<>(Milestone.class);
    days.putAll(daysSinceStart);
    daysSinceStart = Collections.unmodifiableMap(days);
  }

  /** An edition, with its statistics. */
  public static CountedIncident of(Edition edition, Statistics statistics) {
    Map<Milestone, Bounds> days = new EnumMap<>(Milestone.class);
    for (Statistics.Passed passed : statistics.milestones()) {
      passed
          .sinceStart()
          .map(Elapsed::days)
          .filter(known -> !known.isUnknown())
          .ifPresent(known -> days.put(passed.milestone(), known));
    }
    return new CountedIncident(
        edition.span().map(span -> span.firstPoint().firstDay().getYear()),
        edition.category(),
        edition.severity(),
        days);
  }
}
