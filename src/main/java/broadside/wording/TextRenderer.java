package broadside.wording;

import broadside.analysis.Figures;
import broadside.edition.Edition;
import broadside.markdown.Markdown;
import broadside.model.Placeholder;
import broadside.model.Text;
import broadside.model.time.EventTime;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Tells texts one after the other, filling their placeholders from the record and remembering what
 * the reader has already been told: "from 1 May 2013", then "on 3 May", then "the same day".
 */
public final class TextRenderer {
  private final Edition edition;
  private final Figures figures;
  private final FigureWords figureWords;
  private final LanguagePair languages;
  private DiscourseState discourse = DiscourseState.NONE;

  TextRenderer(Edition edition, Figures figures, FigureWords figureWords, LanguagePair languages) {
    this.edition = edition;
    this.figures = figures;
    this.figureWords = figureWords;
    this.languages = languages;
  }

  /** A text of an event. */
  public Markdown tell(Text text, Edition.Event event) {
    return markdown(text, Optional.of(event));
  }

  /** A text of the incident itself. */
  public Markdown tell(Text text) {
    return markdown(text, Optional.empty());
  }

  /** A text that is no Markdown, such as a title. */
  public String plain(Text text, Optional<Edition.Event> event) {
    return fill(text, event, words -> words);
  }

  private Markdown markdown(Text text, Optional<Edition.Event> event) {
    String told = fill(text, event, words -> Markdown.escaping(words).source());
    return new Markdown(languages.foreign(text).map(language -> language.mark(told)).orElse(told));
  }

  private String fill(Text text, Optional<Edition.Event> event, UnaryOperator<String> escape) {
    Wording wording = languages.wording(text);
    StringBuilder told = new StringBuilder();
    for (Text.Segment segment : languages.words(text).segments()) {
      told.append(
          segment instanceof Placeholder placeholder
              ? escape.apply(words(placeholder, event, wording))
              : ((Text.Literal) segment).text());
    }
    return told.toString();
  }

  private String words(Placeholder placeholder, Optional<Edition.Event> event, Wording wording) {
    String words =
        placeholder.isTime()
            ? time(placeholder.id().isEmpty() ? own(event) : other(placeholder.id()), wording)
            : figure(placeholder.id(), wording);
    return placeholder.capital() ? wording.phrases().capitalised(words) : words;
  }

  private EventTime own(Optional<Edition.Event> event) {
    return event.map(Edition.Event::time).orElseGet(() -> EventTime.of(edition.span()));
  }

  /** Of another event the date alone: "some hours later" would mean later than this one. */
  private EventTime other(String id) {
    EventTime time =
        figures
            .timeline()
            .find(id)
            .map(entry -> entry.event().time())
            .orElseThrow(() -> new IllegalArgumentException("no event " + id));
    return EventTime.of(time.when(), time.part());
  }

  private String time(EventTime time, Wording wording) {
    String words = wording.tell(time, discourse);
    discourse = TimeWording.mentioned(time, discourse);
    return words;
  }

  private String figure(String id, Wording wording) {
    return figures
        .find(id)
        .map(figure -> figureWords.of(figure, wording))
        .orElseThrow(() -> new IllegalArgumentException("no figure " + id));
  }
}
