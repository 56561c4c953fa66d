package broadside.view;

import broadside.markdown.Inline;
import java.util.List;
import java.util.Optional;

/**
 * The key facts of an incident, as a box beside the statement shows them.
 *
 * @param span from when till when it went on
 * @param duration how long it lasted
 * @param state whether it is over; empty if the record does not say
 * @param category its class
 * @param severity how grave it was
 * @param figures what was counted: its meaning, and the figure in words
 * @param published when the statement went out
 * @param updated when it was last corrected or added to; empty if it never was
 * @param licence the terms of the text
 */
public record FactsView(
    Optional<TimeView> span,
    Optional<String> duration,
    Optional<String> state,
    Optional<String> category,
    Optional<String> severity,
    List<Fact> figures,
    Optional<TimeView> published,
    Optional<TimeView> updated,
    Optional<LinkView> licence) {
  public FactsView {
    figures = List.copyOf(figures);
  }

  /** Something that is known, and what it means. */
  public record Fact(Inline label, String value) {}
}
