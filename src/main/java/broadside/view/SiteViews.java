package broadside.view;

import broadside.analysis.Overview;
import broadside.edition.Edition;
import broadside.model.Publisher;
import broadside.model.Revision;
import broadside.model.time.When;
import broadside.model.time.Window;
import broadside.wording.PhraseBook;
import broadside.wording.Phrases;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the views of the pages about all incidents. */
public final class SiteViews {
  private final Publisher publisher;
  private final PhraseBook book;

  /** Views of the site of a publisher. */
  public SiteViews(Publisher publisher, PhraseBook book) {
    this.publisher = publisher;
    this.book = book;
  }

  /** The pages about all released incidents, in a language. */
  public SiteView site(String language, List<Edition> editions) {
    Phrases phrases = book.in(language);
    PublisherView name = PublisherViews.of(publisher, language);
    List<SiteView.Entry> entries =
        editions.stream().sorted(latestFirst()).map(edition -> entry(edition, language)).toList();
    return new SiteView(
        language,
        phrases.say("language.direction"),
        new Placements(publisher, book).site(language),
        Labels.of(phrases),
        name,
        phrases.say("ui.incidents.title", Map.of("publisher", name.name())),
        entries,
        editions.isEmpty() ? Optional.empty() : Optional.of(overview(language, editions)),
        entries.stream().map(SiteView.Entry::updated).max(Comparator.naturalOrder()));
  }

  /** The statistics across incidents, in a language. */
  public StatisticsView overview(String language, List<Edition> editions) {
    return new OverviewViews(book.in(language)).view(Overview.of(editions));
  }

  private static Comparator<Edition> latestFirst() {
    Function<Edition, Instant> key =
        edition ->
            edition
                .released()
                .map(When::firstPoint)
                .map(point -> point.window(edition.zone()).from())
                .orElse(Instant.MIN);
    return Comparator.comparing(key).reversed().thenComparing(Edition::id);
  }

  private SiteView.Entry entry(Edition edition, String language) {
    boolean translated = Placements.languages(edition).contains(language);
    String told = translated ? language : edition.language();
    IncidentView incident = IncidentView.of(edition, told, book);
    Instant published = published(edition);
    return new SiteView.Entry(
        incident,
        incident.statistics().span(),
        stamp(published),
        stamp(updated(edition, published)));
  }

  /** A feed needs an instant: the first moment of the day, month or year of the release. */
  private static Instant published(Edition edition) {
    return edition
        .released()
        .map(When::firstPoint)
        .map(point -> point.window(edition.zone()))
        .map(Window::from)
        .orElse(Instant.EPOCH);
  }

  private static Instant updated(Edition edition, Instant published) {
    ZoneId zone = edition.zone();
    return edition.revisions().stream()
        .map(Revision::date)
        .map(date -> date.atStartOfDay(zone).toInstant())
        .filter(revised -> revised.isAfter(published))
        .max(Comparator.naturalOrder())
        .orElse(published);
  }

  private static String stamp(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
  }
}
