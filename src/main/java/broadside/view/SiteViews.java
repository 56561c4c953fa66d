package broadside.view;

import broadside.analysis.Overview;
import broadside.edition.Edition;
import broadside.model.Publisher;
import broadside.model.Revision;
import broadside.model.time.When;
import broadside.model.time.Window;
import broadside.wording.Phrases;
import broadside.wording.Wording;
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
  private final Phrases phrases;

  /** Views in the language of some phrases. */
  public SiteViews(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * The site.
   *
   * @param publisher who publishes
   * @param editions the released incidents
   */
  public SiteView site(Publisher publisher, List<Edition> editions) {
    List<SiteView.Entry> entries =
        editions.stream().sorted(latestFirst()).map(this::entry).toList();
    return new SiteView(
        phrases.language(),
        Labels.of(phrases),
        PublisherViews.of(publisher),
        phrases.say("ui.incidents.title", Map.of("publisher", publisher.name().source())),
        entries,
        editions.isEmpty() ? Optional.empty() : Optional.of(overview(editions)),
        entries.stream().map(SiteView.Entry::updated).max(Comparator.naturalOrder()));
  }

  /** The statistics across incidents. */
  public StatisticsView overview(List<Edition> editions) {
    return new OverviewViews(phrases).view(Overview.of(editions));
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

  private SiteView.Entry entry(Edition edition) {
    Wording wording = new Wording(phrases, edition.zone());
    Instant published = published(edition);
    return new SiteView.Entry(
        IncidentView.of(edition, wording),
        edition.span().map(wording::label),
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
