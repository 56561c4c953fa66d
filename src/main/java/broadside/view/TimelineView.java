package broadside.view;

import broadside.markdown.Inline;
import java.util.List;
import java.util.Optional;

/**
 * The timeline: events in their order, in runs of one phase.
 *
 * @param title its name
 * @param heading the same for the page itself
 * @param runs the runs
 */
public record TimelineView(String title, Inline heading, List<Run> runs) {
  public TimelineView {
    runs = List.copyOf(runs);
  }

  /**
   * Events that follow each other within one phase.
   *
   * @param phase the name of the phase; empty for events of none
   * @param events the events
   */
  public record Run(Optional<Inline> phase, List<EventView> events) {
    public Run {
      events = List.copyOf(events);
    }
  }
}
