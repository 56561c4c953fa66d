package broadside.data;

import broadside.analysis.IncidentState;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.edition.PublicationStatus;
import broadside.edition.PublisherInfo;
import broadside.markdown.Language;
import broadside.model.Licence;
import broadside.model.text.Text;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.IncidentContext;
import broadside.wording.TextRenderer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the data about an incident's page. The address of the press contact is not among it. */
public final class ArticleDataFactory {
  private static final String VOCABULARY = "https://schema.org";
  private static final String ARTICLE = "NewsArticle";
  private static final String LIVE_BLOG = "LiveBlogPosting";

  private final IncidentContext context;
  private final Edition edition;
  private final String address;
  private final Optional<String> image;

  /**
   * A factory for the page of an incident.
   *
   * @param path the folder of the page below the site, empty or ending in a slash
   * @param image the address of its card, where it has one
   */
  public ArticleDataFactory(IncidentContext context, String path, Optional<String> image) {
    this.context = context;
    this.edition = context.edition();
    this.image = image;
    this.address = edition.publisherInfo().baseUrl() + path;
  }

  /** Of what was taken back, no more than its page tells. */
  public ArticleData data() {
    boolean isTold = !edition.isWithdrawn();
    return new ArticleData(
        VOCABULARY,
        isLive() ? List.of(ARTICLE, LIVE_BLOG) : List.of(ARTICLE),
        context.plain(context.headline()),
        context.phrases().language(),
        address,
        address,
        image,
        edition.released().map(When::firstPoint).map(this::date),
        modified().map(this::date),
        status(),
        edition.statement().flatMap(Edition.Statement::author).filter(who -> isTold).map(this::of),
        publisher(),
        edition
            .publisherInfo()
            .licence()
            .filter(terms -> isTold)
            .flatMap(Licence::url)
            .map(URI::toString),
        corrections(),
        edition.span().filter(span -> isLive()).map(When::firstPoint).map(this::date),
        isLive() ? updates() : List.of());
  }

  private boolean isLive() {
    return !edition.isWithdrawn() && IncidentState.of(edition) == IncidentState.ONGOING;
  }

  private List<ArticleData.BlogPosting> updates() {
    TextRenderer texts = context.datedTexts();
    return context.timeline().entries().stream()
        .map(Timeline.Entry::event)
        .map(event -> update(event, texts))
        .toList();
  }

  private ArticleData.BlogPosting update(Edition.Event event, TextRenderer texts) {
    return new ArticleData.BlogPosting(
        context.name(event),
        event.time().when().map(When::firstPoint).map(this::date),
        address + "timeline.html#" + event.id(),
        context.words(texts.tell(event.text(), event)));
  }

  private Optional<String> status() {
    if (edition.publication() instanceof PublicationStatus.Unreleased) {
      return Optional.of("Draft");
    }
    return edition.isWithdrawn() ? Optional.of("Withdrawn") : Optional.empty();
  }

  private ArticleData.Person of(Edition.Person person) {
    return new ArticleData.Person(context.plain(person.name()), person.role().map(context::plain));
  }

  private ArticleData.Organization publisher() {
    PublisherInfo publisher = edition.publisherInfo();
    return new ArticleData.Organization(
        publisher.told(publisher.name(), context.phrases().language()).source(),
        publisher.website().map(URI::toString));
  }

  private List<ArticleData.CorrectionComment> corrections() {
    if (edition.publication() instanceof PublicationStatus.Withdrawn withdrawn) {
      Point when = withdrawn.when().firstPoint();
      return withdrawn.reason().map(reason -> correction(when, reason)).stream().toList();
    }
    return edition.revisions().stream()
        .map(revision -> correction(Point.day(revision.date()), revision.text()))
        .toList();
  }

  private ArticleData.CorrectionComment correction(Point when, Text text) {
    return new ArticleData.CorrectionComment(
        date(when),
        context.languages().foreign(text).map(Language::tag),
        context.words(context.texts().tell(text)));
  }

  /** The last of what is dated; of what begins together, what is told last. */
  private Optional<Point> modified() {
    Stream<Point> revised =
        edition.revisions().stream().map(Edition.Revision::date).map(Point::day);
    Stream<Point> withdrawn =
        edition.publication() instanceof PublicationStatus.Withdrawn publication
            ? Stream.of(publication.when().firstPoint())
            : Stream.empty();
    return Stream.of(edition.released().map(When::firstPoint).stream(), revised, withdrawn)
        .flatMap(points -> points)
        .reduce((last, next) -> start(next).isBefore(start(last)) ? last : next);
  }

  private Instant start(Point point) {
    return point.window(edition.zone()).from();
  }

  private String date(Point point) {
    return Datetimes.of(point, edition.zone());
  }
}
