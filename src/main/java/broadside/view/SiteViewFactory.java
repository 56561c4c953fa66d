package broadside.view;

import broadside.analysis.Overview;
import broadside.edition.Edition;
import broadside.edition.PublicationStatus;
import broadside.edition.PublisherInfo;
import broadside.model.time.When;
import broadside.wording.PhraseBook;
import broadside.wording.Phrases;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the views of the pages about all incidents. */
public final class SiteViewFactory {
  /** What a feed holds; whoever subscribes later reads the archive. */
  private static final int NEWEST = 20;

  private final PublisherInfo publisherInfo;
  private final PhraseBook book;
  private final boolean preview;

  /** Views of the site of a publisher, for the public or as a preview. */
  public SiteViewFactory(PublisherInfo publisherInfo, PhraseBook book, boolean preview) {
    this.publisherInfo = publisherInfo;
    this.book = book;
    this.preview = preview;
  }

  /** The pages about all incidents, in a language. */
  public SiteView site(String language, List<Edition> editions) {
    Phrases phrases = book.in(language);
    PublisherView name = PublisherViewFactory.of(publisherInfo, language);
    List<SiteView.Entry> entries =
        editions.stream()
            .sorted(latestFirst())
            .limit(NEWEST)
            .map(edition -> entry(edition, language))
            .toList();
    return new SiteView(
        language,
        phrases.say("language.direction"),
        new Placements(publisherInfo, book).site(language),
        Labels.of(phrases),
        name,
        preview ? Optional.of(phrases.say("watermark.preview")) : Optional.empty(),
        phrases.say("ui.incidents.title", Map.of("publisher", name.name())),
        entries,
        editions.size() > SiteView.FRONT,
        entries.stream().map(SiteView.Entry::updated).max(Comparator.naturalOrder()));
  }

  /** The statistics across incidents, in a language. */
  public StatisticsView overview(String language, List<Edition> editions) {
    return new OverviewViewFactory(book.in(language)).view(Overview.of(editions));
  }

  /** What is not out yet is what somebody who looks at a preview wants to see. */
  static Comparator<Edition> latestFirst() {
    Function<Edition, Instant> key =
        edition -> edition.released().map(when -> start(when, edition)).orElse(Instant.MAX);
    return Comparator.comparing(key).reversed().thenComparing(Edition::id);
  }

  private SiteView.Entry entry(Edition edition, String language) {
    boolean translated = Placements.languages(edition).contains(language);
    String told = translated ? language : edition.language();
    return edition.isWithdrawn() ? withdrawn(edition, told) : publication(edition, told);
  }

  private SiteView.Entry publication(Edition edition, String language) {
    IncidentView incident = IncidentView.of(edition, language, book, preview);
    return new SiteView.Entry(
        incident,
        Optional.empty(),
        incident.facts().span(),
        incident.facts().state(),
        incident.statement().flatMap(StatementView::lead),
        stamp(published(edition)),
        stamp(updated(edition)));
  }

  private SiteView.Entry withdrawn(Edition edition, String language) {
    WithdrawalView incident = WithdrawalView.of(edition, language, book, preview);
    return new SiteView.Entry(
        incident,
        Optional.of(incident.withdrawn()),
        Optional.empty(),
        Optional.empty(),
        incident.reason(),
        stamp(published(edition)),
        stamp(updated(edition)));
  }

  /** A feed needs an instant: the first moment of the day, month or year of the release. */
  private static Instant published(Edition edition) {
    return edition.released().map(when -> start(when, edition)).orElse(Instant.EPOCH);
  }

  private static Instant updated(Edition edition) {
    Stream<Instant> revised =
        edition.revisions().stream()
            .map(revision -> revision.date().atStartOfDay(edition.zone()).toInstant());
    Stream<Instant> withdrawn =
        edition.publication() instanceof PublicationStatus.Withdrawn publication
            ? Stream.of(start(publication.when(), edition))
            : Stream.empty();
    return Stream.of(Stream.of(published(edition)), revised, withdrawn)
        .flatMap(instants -> instants)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Instant start(When when, Edition edition) {
    return when.firstPoint().window(edition.zone()).from();
  }

  private static String stamp(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
  }
}
