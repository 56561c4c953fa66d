package broadside.wording;

import broadside.analysis.Figures;
import broadside.analysis.Statistics;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.edition.EditionTexts;
import broadside.edition.PublicationStatus;
import broadside.markdown.Inline;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.model.text.Text;
import broadside.model.time.EventTime;
import broadside.model.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * One incident in one language: what all its documents are worded from. Names, times and figures
 * are worded when they are first asked for, and kept. Any thread may ask.
 */
public final class IncidentContext {
  private final Edition edition;
  private final LanguagePair languages;
  private final MarkdownRenderer markdown;
  private final Timeline timeline;
  private final Statistics statistics;
  private final Figures figures;
  private final FigureWords figureWords;
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Map<String, String> labels = new ConcurrentHashMap<>();

  /**
   * The context of an incident.
   *
   * @param edition the incident as its readers may see it
   * @param language the language in which they read it (BCP 47)
   * @param book the phrases of all languages
   * @param markdown reads texts as the pages show them
   */
  public IncidentContext(
      Edition edition, String language, PhraseBook book, MarkdownRenderer markdown) {
    this.edition = edition;
    this.languages = LanguagePair.of(edition, language, book);
    this.markdown = markdown;
    this.timeline = Timeline.of(edition);
    this.statistics = Statistics.of(edition, timeline);
    this.figures = new Figures(edition, timeline);
    this.figureWords = new FigureWords(figures);
  }

  /** The incident as its readers may see it. */
  public Edition edition() {
    return edition;
  }

  /** The language in which it is told, and the one in which it was written. */
  public LanguagePair languages() {
    return languages;
  }

  /** Its events in order. */
  public Timeline timeline() {
    return timeline;
  }

  /** What can be counted of it. */
  public Statistics statistics() {
    return statistics;
  }

  /** Its figures with their quantities. */
  public Figures figures() {
    return figures;
  }

  /** The words of its figures. */
  FigureWords figureWords() {
    return figureWords;
  }

  /** What can be said in the language about times, figures and durations. */
  public Wording wording() {
    return languages.told();
  }

  /** The phrases of the language. */
  public Phrases phrases() {
    return wording().phrases();
  }

  /** A phrase with plain arguments. */
  public String say(String key, Map<String, ?> arguments) {
    return phrases().say(key, arguments);
  }

  /** A phrase around words of the record, which may be in another language. */
  public Inline around(String key, Map<String, Inline> words) {
    Map<String, String> arguments = new TreeMap<>();
    words.forEach((name, inline) -> arguments.put(name, inline.source()));
    return new Inline(say(key, arguments));
  }

  /** A renderer of texts that has mentioned nothing yet. */
  public TextRenderer texts() {
    return texts(TextRenderer.Style.STORY);
  }

  /** In which zone clock times are meant, as a sentence. */
  public Inline zone() {
    Inline name = Inline.name(Inline.of(edition.zone().getId()), phrases().direction());
    return around("ui.times", Map.of("zone", name));
  }

  /** The same, if there is a clock time of the record that does not name its zone itself. */
  public Optional<Inline> zoneOfClocks() {
    Stream<When> events = edition.events().stream().flatMap(event -> event.time().when().stream());
    return Stream.concat(edition.span().stream(), events).anyMatch(wording()::hasPlainClock)
        ? Optional.of(zone())
        : Optional.empty();
  }

  /** A renderer of texts that stand each behind the time of its event, as in the timeline. */
  public TextRenderer datedTexts() {
    return texts(TextRenderer.Style.DATED);
  }

  private TextRenderer texts(TextRenderer.Style style) {
    return new TextRenderer(this, style);
  }

  /** A text that is no Markdown and stands where no mark of its language can. */
  public String plain(Text text) {
    return texts().plain(text, Optional.empty());
  }

  /** A text that is no Markdown, marked if it is in another language. */
  public Inline inline(Text text) {
    return Inline.of(plain(text), languages.foreign(text));
  }

  /** The name of somebody or something, isolated if it is written in another direction. */
  public Inline named(Text text) {
    boolean isForeign = languages.foreign(text).isPresent();
    return isForeign ? inline(text) : Inline.name(inline(text), phrases().direction());
  }

  /** The same where no mark of Markdown can stand. */
  public String plainName(Text text) {
    return Inline.plainName(plain(text), phrases().direction());
  }

  /** What an event is called in tables and in the chart. */
  public String name(Edition.Event event) {
    return names.computeIfAbsent(event.id(), id -> newName(event));
  }

  private String newName(Edition.Event event) {
    return event
        .title()
        .map(title -> nameTexts().plain(title, Optional.of(event)))
        .orElseGet(() -> FirstWords.name(words(nameTexts().tell(event.text(), event))));
  }

  private TextRenderer nameTexts() {
    return texts(TextRenderer.Style.NAME);
  }

  /** The same, marked if it is in another language. */
  public Inline title(Edition.Event event) {
    return Inline.of(name(event), languages.foreign(event.title().orElse(event.text())));
  }

  /** An event's time as a label that stands alone, in pieces, so that each end can be marked. */
  public List<TimePiece> timePieces(Edition.Event event) {
    return wording().pieces(event.time(), this::name);
  }

  /** A time as a label that stands alone, in pieces, so that each end can be marked. */
  public List<TimePiece> timePieces(When when) {
    return wording().pieces(EventTime.of(Optional.of(when)), this::name);
  }

  /** The same where nothing else may tell the zone: a clock time names it. */
  public List<TimePiece> timePiecesWithZone(When when) {
    return wording().piecesWithZone(when);
  }

  /** An event's time as a label within a line. */
  public String label(Edition.Event event) {
    return labels.computeIfAbsent(event.id(), id -> wording().label(event.time(), this::name));
  }

  /** What the event of an id is called. */
  Optional<String> name(String eventId) {
    return timeline.find(eventId).map(entry -> name(entry.event()));
  }

  /** A figure in words. */
  public String figure(Edition.Figure figure) {
    return figureWords.of(figure, wording());
  }

  /** Whether nothing has to be told in another language. */
  public boolean isComplete() {
    return EditionTexts.of(edition).allMatch(text -> languages.foreign(text).isEmpty());
  }

  /** The headline of the statement, or what the incident is called. */
  public Text headline() {
    return edition.statement().map(Edition.Statement::headline).orElse(edition.title());
  }

  /** A sentence or two: the lead, or else what happened first, or else the title. */
  public String summary() {
    Optional<Text> lead = edition.statement().flatMap(Edition.Statement::lead);
    String told =
        lead.map(texts()::tell)
            .or(() -> timeline.entries().stream().findFirst().map(this::told))
            .map(this::words)
            .orElseGet(() -> plain(edition.title()));
    return FirstWords.summary(told);
  }

  private Markdown told(Timeline.Entry entry) {
    return texts().tell(entry.event().text(), entry.event());
  }

  /** What a text says, without its marks, in one line. */
  public String words(Markdown text) {
    return markdown.toWords(text, phrases().punctuation());
  }

  /** What stands across the pages of what is not out, or of a preview; empty for what is out. */
  public Optional<String> watermark(boolean preview) {
    if (edition.publication() instanceof PublicationStatus.Unreleased unreleased) {
      return Optional.of(phrases().say("watermark." + unreleased.state().word()));
    }
    if (edition.publication() instanceof PublicationStatus.Withdrawn) {
      return Optional.of(phrases().say("watermark.withdrawn"));
    }
    return preview ? Optional.of(phrases().say("watermark.preview")) : Optional.empty();
  }
}
