package broadside.view;

import java.util.List;

/**
 * The timeline: events in their order, in runs of one phase.
 *
 * @param title its heading
 * @param runs the runs
 */
public record TimelineView(String title, List<Run> runs) {
  public TimelineView {
    runs = List.copyOf(runs);
  }

  /**
   * Events that follow each other within one phase.
   *
   * @param phase the name of the phase
   * @param events the events
   */
  public record Run(String phase, List<EventView> events) {
    public Run {
      events = List.copyOf(events);
    }
  }
}
