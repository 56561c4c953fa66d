package broadside.analysis;

import broadside.edition.Edition;
import broadside.model.Milestone;
import broadside.model.text.Term;
import broadside.model.time.When;

/** Whether an incident is over, as far as the record says. */
public enum IncidentState implements Term {
  /** It goes on: its span is open at the end. */
  ONGOING,
  /** It is over: its end is a milestone, or its span has one. */
  OVER,
  /** The record does not say. */
  UNKNOWN;

  /** The course of an edition. */
  public static IncidentState of(Edition edition) {
    boolean ended =
        edition.events().stream()
            .flatMap(event -> event.milestone().stream())
            .anyMatch(Milestone.ENDED::equals);
    if (ended) {
      return OVER;
    }
    return edition.span().map(IncidentState::ofSpan).orElse(UNKNOWN);
  }

  private static IncidentState ofSpan(When span) {
    if (!(span instanceof When.Interval interval)) {
      return OVER;
    }
    if (interval.isOngoing()) {
      return ONGOING;
    }
    return interval.end().point().isPresent() ? OVER : UNKNOWN;
  }
}
