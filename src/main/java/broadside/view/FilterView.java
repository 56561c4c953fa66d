package broadside.view;

import broadside.markdown.Inline;
import java.util.List;

/**
 * What the timeline can be filtered by: only what occurs in it.
 *
 * @param kinds the kinds of its events
 * @param phases its phases
 */
public record FilterView(List<Choice> kinds, List<Choice> phases) {
  public FilterView {
    kinds = List.copyOf(kinds);
    phases = List.copyOf(phases);
  }

  /**
   * A choice.
   *
   * @param value the kind or phase, as the list names it
   * @param label its name for readers
   */
  public record Choice(String value, Inline label) {}
}
