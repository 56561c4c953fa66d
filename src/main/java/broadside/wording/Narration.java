package broadside.wording;

import broadside.analysis.Figures;
import broadside.edition.Edition;
import broadside.markdown.Markdown;
import broadside.model.Placeholder;
import broadside.model.Text;
import broadside.model.time.EventTime;
import java.util.List;
import java.util.Optional;

/**
 * Tells texts one after the other, filling their placeholders from the record and remembering what
 * the reader has already been told: "from 1 May 2013", then "on 3 May", then "the same day".
 */
public final class Narration {
  private final Edition edition;
  private final Figures figures;
  private final Wording wording;
  private Mention mention = Mention.NONE;

  Narration(Edition edition, Figures figures, Wording wording) {
    this.edition = edition;
    this.figures = figures;
    this.wording = wording;
  }

  /** A text of an event. */
  public Markdown tell(Text text, Edition.Event event) {
    return new Markdown(fill(text, Optional.of(event), true));
  }

  /** A text of the incident itself. */
  public Markdown tell(Text text) {
    return new Markdown(fill(text, Optional.empty(), true));
  }

  /** A text that is no Markdown, such as a title. */
  public String plain(Text text, Optional<Edition.Event> event) {
    return fill(text, event, false);
  }

  private String fill(Text text, Optional<Edition.Event> event, boolean markdown) {
    StringBuilder told = new StringBuilder();
    for (Text.Segment segment : text.segments()) {
      if (segment instanceof Placeholder placeholder) {
        String words = words(placeholder, event);
        told.append(markdown ? Markdown.escaping(words).source() : words);
      } else {
        told.append(((Text.Literal) segment).text());
      }
    }
    return told.toString();
  }

  private String words(Placeholder placeholder, Optional<Edition.Event> event) {
    String words =
        placeholder.isTime()
            ? time(placeholder.id().isEmpty() ? event : event(placeholder.id()))
            : figure(placeholder.id());
    return placeholder.capital() ? wording.phrases().capitalised(words) : words;
  }

  private String time(Optional<Edition.Event> event) {
    EventTime time =
        event
            .map(Edition.Event::time)
            .orElseGet(
                () -> new EventTime(edition.span(), Optional.empty(), List.of(), Optional.empty()));
    String words = wording.tell(time, mention);
    mention = TimeWording.mentioned(time, mention);
    return words;
  }

  private Optional<Edition.Event> event(String id) {
    return edition.events().stream().filter(event -> event.id().equals(id)).findFirst();
  }

  private String figure(String id) {
    return figures
        .find(id)
        .map(figure -> wording.figure(figure, figures.quantity(figure)))
        .orElseThrow(() -> new IllegalArgumentException("no figure " + id));
  }
}
