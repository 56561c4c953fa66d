package broadside.wording;

import broadside.analysis.Figures;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.markdown.Markdown;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import broadside.model.time.EventTime;
import broadside.model.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Tells texts one after the other, filling their placeholders from the record and remembering what
 * the reader has already been told: "from 1 May 2013", then "on 3 May", then "the same day".
 */
public final class TextRenderer {
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

  /** Of a time that is no event's. */
  private static final Relation NOTHING =
      new Relation(false, false, Optional.empty(), Optional.empty(), Optional.empty());

  private final Edition edition;
  private final Figures figures;
  private final FigureWords figureWords;
  private final LanguagePair languages;
  private final Relations relations;
  private final Style style;
  private Optional<String> last = Optional.empty();
  private DiscourseState discourse = DiscourseState.NONE;
  private boolean hasToldClock;

  /** How times are told. */
  enum Style {
    /** One text after the other, as a story: each time shorter where the reader knows. */
    STORY,
    /** Each text by itself, with the time of its event in front of it. */
    DATED,
    /** A text by itself that says what its event is called. */
    NAME
  }

  TextRenderer(IncidentContext context, Style style) {
    this.edition = context.edition();
    this.figures = context.figures();
    this.figureWords = context.figureWords();
    this.languages = context.languages();
    this.relations =
        new Relations(
            context.timeline(), id -> style == Style.STORY ? context.name(id) : Optional.empty());
    this.style = style;
  }

  /** Whether a clock time was told without its zone. */
  public boolean hasToldClock() {
    return hasToldClock;
  }

  /** A new paragraph begins. */
  public void paragraph() {
    discourse = discourse.paragraph();
  }

  /** A text of an event. */
  public Markdown tell(Text text, Edition.Event event) {
    if (style == Style.DATED) {
      discourse = beside(event.time());
    }
    Markdown told = markdown(text, Optional.of(event));
    last = Optional.of(event.id());
    return told;
  }

  /** A text of the incident itself. */
  public Markdown tell(Text text) {
    return markdown(text, Optional.empty());
  }

  /**
   * A text between whose paragraphs quotes stand, in pieces.
   *
   * @param words what a piece of the text becomes
   * @param quote what the quote of an id becomes
   */
  public <T> List<T> tell(Text text, Function<Markdown, T> words, Function<String, T> quote) {
    List<T> pieces = new ArrayList<>();
    List<Text.Segment> run = new ArrayList<>();
    for (Text.Segment segment : languages.words(text).segments()) {
      if (segment instanceof Placeholder found && found.kind() == Placeholder.Kind.QUOTE) {
        told(run, text).map(words).ifPresent(pieces::add);
        pieces.add(quote.apply(found.id()));
        run.clear();
      } else {
        run.add(segment);
      }
    }
    told(run, text).map(words).ifPresent(pieces::add);
    return pieces;
  }

  private Optional<Markdown> told(List<Text.Segment> run, Text whole) {
    String told =
        fill(run, languages.wording(whole), Optional.empty(), TextRenderer::escaped).strip();
    return Optional.of(told).filter(words -> !words.isEmpty()).map(words -> marked(words, whole));
  }

  /** A text that is no Markdown, such as a title. */
  public String plain(Text text, Optional<Edition.Event> event) {
    Wording wording = languages.wording(text);
    return wording
        .phrases()
        .bound(fill(languages.words(text).segments(), wording, event, words -> words));
  }

  private Markdown markdown(Text text, Optional<Edition.Event> event) {
    List<Text.Segment> segments = languages.words(text).segments();
    return marked(fill(segments, languages.wording(text), event, TextRenderer::escaped), text);
  }

  private static String escaped(String words) {
    return Markdown.escaping(words).source();
  }

  private Markdown marked(String told, Text text) {
    Markdown words = new Markdown(told, languages.foreign(text));
    return languages.wording(text).phrases().bound(words);
  }

  private String fill(
      List<Text.Segment> segments,
      Wording wording,
      Optional<Edition.Event> event,
      UnaryOperator<String> escape) {
    StringBuilder told = new StringBuilder();
    for (Text.Segment segment : segments) {
      if (segment instanceof Placeholder placeholder) {
        told.append(escape.apply(words(placeholder, event, wording)));
      } else {
        told.append(literal((Text.Literal) segment));
      }
    }
    return told.toString();
  }

  private String literal(Text.Literal literal) {
    if (literal.text().indexOf('\n') >= 0 && PARAGRAPH.matcher(literal.text()).find()) {
      paragraph();
    }
    return literal.text();
  }

  private String words(Placeholder placeholder, Optional<Edition.Event> event, Wording wording) {
    String id = placeholder.id();
    String words =
        switch (placeholder.kind()) {
          case FIGURE -> figure(placeholder, wording);
          case TIME -> id.isEmpty() ? own(event, wording) : other(id, wording);
          case ATTRIBUTION -> attribution(id.isEmpty() ? event.orElseThrow() : find(id), wording);
          case QUOTE -> throw new IllegalArgumentException("a quote within a text: " + id);
        };
    return placeholder.capital() ? wording.phrases().capitalised(words) : words;
  }

  private String own(Optional<Edition.Event> event, Wording wording) {
    if (event.isEmpty()) {
      return told(wording.tell(EventTime.of(edition.span()), NOTHING, discourse), edition.span());
    }
    if (style == Style.DATED) {
      discourse = beside(event.get().time());
    }
    return time(event.get(), event.get().time(), wording);
  }

  private static DiscourseState beside(EventTime time) {
    return time.when().map(DiscourseState::beside).orElse(DiscourseState.NONE);
  }

  /** Of another event the date alone; where it has none, "some hours later" than what was told. */
  private String other(String id, Wording wording) {
    Edition.Event event = find(id);
    EventTime time = event.time();
    if (style == Style.DATED) {
      discourse = discourse.elsewhere();
    }
    boolean hasDate = time.when().isPresent();
    String words = time(event, hasDate ? EventTime.of(time.when(), time.part()) : time, wording);
    last = Optional.of(id);
    return words;
  }

  private Edition.Event find(String id) {
    return figures
        .timeline()
        .find(id)
        .map(Timeline.Entry::event)
        .orElseThrow(() -> new IllegalArgumentException("no event " + id));
  }

  /** The name is told in the language of the words around it. */
  private String attribution(Edition.Event event, Wording wording) {
    Optional<String> who =
        event
            .accordingTo()
            .map(name -> wording.translation(name).orElse(name))
            .map(name -> fill(name.segments(), wording, Optional.of(event), words -> words));
    return wording.attribution(event.certainty(), who);
  }

  private String time(Edition.Event event, EventTime time, Wording wording) {
    boolean isPlain = time.when().isPresent() && time.later().isEmpty();
    Relation relation =
        isPlain ? NOTHING : relations.of(event, style == Style.DATED ? Optional.empty() : last);
    boolean isReckoned = relation.reckoned().filter(point -> point.time().isPresent()).isPresent();
    hasToldClock |= isReckoned && time.when().isEmpty();
    return told(wording.tell(time, relation, discourse), time.when());
  }

  private String told(Told told, Optional<When> when) {
    discourse = told.discourse();
    hasToldClock |= when.filter(languages.told()::hasPlainClock).isPresent();
    return told.words();
  }

  private String figure(Placeholder placeholder, Wording wording) {
    return figures
        .find(placeholder.id())
        .map(figure -> figureWords.of(figure, wording, placeholder.grammaticalCase()))
        .orElseThrow(() -> new IllegalArgumentException("no figure " + placeholder.id()));
  }
}
