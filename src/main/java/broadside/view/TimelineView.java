package broadside.view;

import broadside.markdown.Inline;
import java.util.List;
import java.util.Optional;

/**
 * The timeline: events in their order, in runs of one phase.
 *
 * @param title its name
 * @param heading the same for the page itself
 * @param basis how sure the record is, for each certainty that occurs
 * @param runs the runs
 * @param zone in which zone clock times are meant; empty where none leaves it open
 */
public record TimelineView(
    String title, Inline heading, List<Basis> basis, List<Run> runs, Optional<Inline> zone) {
  public TimelineView {
    basis = List.copyOf(basis);
    runs = List.copyOf(runs);
  }

  /**
   * How many events the record is so sure of.
   *
   * @param label how sure
   * @param meaning what that means
   * @param events how many, in words
   */
  public record Basis(String label, String meaning, String events) {}

  /**
   * Events that follow each other within one phase.
   *
   * @param id the phase; empty for events of none
   * @param phase the name of the phase; empty for events of none
   * @param events the events
   */
  public record Run(String id, Optional<Inline> phase, List<EventView> events) {
    public Run {
      events = List.copyOf(events);
    }
  }
}
