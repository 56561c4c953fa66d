package broadside.view;

import broadside.analysis.Course;
import broadside.analysis.Timeline;
import broadside.edition.Edition;
import broadside.edition.Masthead;
import broadside.edition.Standing;
import broadside.markdown.Language;
import broadside.model.Licence;
import broadside.model.Text;
import broadside.model.time.Point;
import broadside.model.time.When;
import broadside.wording.Narration;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the data about an incident's page. The address of the press contact is not among it. */
final class ArticleViews {
  private static final String VOCABULARY = "https://schema.org";
  private static final String ARTICLE = "NewsArticle";
  private static final String LIVE_BLOG = "LiveBlogPosting";

  private final Telling telling;
  private final Edition edition;
  private final String address;

  ArticleViews(Telling telling, PlacementView placement) {
    this.telling = telling;
    this.edition = telling.edition();
    this.address = edition.masthead().baseUrl() + placement.path();
  }

  /** Of what was taken back, no more than its page tells. */
  ArticleData data() {
    boolean isTold = !edition.isWithdrawn();
    return new ArticleData(
        VOCABULARY,
        isLive() ? List.of(ARTICLE, LIVE_BLOG) : List.of(ARTICLE),
        telling.plain(telling.headline()),
        telling.phrases().language(),
        address,
        address,
        edition.released().map(When::firstPoint).map(this::date),
        modified().map(this::date),
        status(),
        edition.statement().flatMap(Edition.Statement::author).filter(who -> isTold).map(this::of),
        publisher(),
        edition
            .masthead()
            .licence()
            .filter(terms -> isTold)
            .flatMap(Licence::url)
            .map(URI::toString),
        corrections(),
        edition.span().filter(span -> isLive()).map(When::firstPoint).map(this::date),
        isLive() ? updates() : List.of());
  }

  private boolean isLive() {
    return !edition.isWithdrawn() && Course.of(edition) == Course.ONGOING;
  }

  private List<ArticleData.Update> updates() {
    Narration narration = telling.narration();
    return telling.timeline().entries().stream()
        .map(Timeline.Entry::event)
        .map(event -> update(event, narration))
        .toList();
  }

  private ArticleData.Update update(Edition.Event event, Narration narration) {
    return new ArticleData.Update(
        telling.name(event),
        event.time().when().map(When::firstPoint).map(this::date),
        address + "timeline.html#" + event.id(),
        narration.tell(event.text(), event));
  }

  private Optional<String> status() {
    if (edition.standing() instanceof Standing.Unreleased) {
      return Optional.of("Draft");
    }
    return edition.isWithdrawn() ? Optional.of("Withdrawn") : Optional.empty();
  }

  private ArticleData.Author of(Edition.Person person) {
    return new ArticleData.Author(telling.plain(person.name()), person.role().map(telling::plain));
  }

  private ArticleData.Organization publisher() {
    Masthead masthead = edition.masthead();
    PublisherView view = PublisherViews.of(masthead, telling.phrases().language());
    return new ArticleData.Organization(view.name(), view.website());
  }

  private List<ArticleData.Correction> corrections() {
    if (edition.standing() instanceof Standing.Withdrawn withdrawn) {
      Point when = withdrawn.when().firstPoint();
      return withdrawn.reason().map(reason -> correction(when, reason)).stream().toList();
    }
    return edition.revisions().stream()
        .map(revision -> correction(Point.day(revision.date()), revision.text()))
        .toList();
  }

  private ArticleData.Correction correction(Point when, Text text) {
    return new ArticleData.Correction(
        date(when),
        telling.voice().foreign(text).map(Language::tag),
        telling.narration().tell(text));
  }

  /** The last of what is dated; of what begins together, what is told last. */
  private Optional<Point> modified() {
    Stream<Point> revised =
        edition.revisions().stream().map(Edition.Revision::date).map(Point::day);
    Stream<Point> withdrawn =
        edition.standing() instanceof Standing.Withdrawn standing
            ? Stream.of(standing.when().firstPoint())
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
