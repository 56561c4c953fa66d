package broadside.view;

import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import java.util.List;
import java.util.Optional;

/**
 * An event.
 *
 * @param id its anchor
 * @param time when it happened
 * @param kind the word of its kind, for classes
 * @param kindLabel its kind in words
 * @param milestone the turning point that it marks
 * @param title a few words about it
 * @param summary its title, or the words of its text where it has none, on one line
 * @param text what happened
 * @param certainty how sure the record is of it, beside the text; empty for a plain fact
 * @param summaryCertainty the same beside the summary
 * @param sources what it rests on
 */
public record EventView(
    String id,
    TimeView time,
    String kind,
    String kindLabel,
    Optional<String> milestone,
    Optional<Inline> title,
    Inline summary,
    Markdown text,
    Optional<Inline> certainty,
    Optional<Inline> summaryCertainty,
    List<LinkView> sources) {
  public EventView {
    sources = List.copyOf(sources);
  }
}
