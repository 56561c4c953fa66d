package broadside.view;

import broadside.edition.PublisherInfo;
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

/** Makes the view of the pages about all incidents. */
public final class SiteViewFactory {
  /** What a feed holds; whoever subscribes later reads the archive. */
  public static final int NEWEST = 20;

  private final PublisherInfo publisher;
  private final PhraseBook book;
  private final boolean preview;

  /** Views of the site of a publisher, for the public or as a preview. */
  public SiteViewFactory(PublisherInfo publisher, PhraseBook book, boolean preview) {
    this.publisher = publisher;
    this.book = book;
    this.preview = preview;
  }

  /**
   * The pages about all incidents.
   *
   * @param placement where they stand, which tells their language
   * @param newest the newest incidents, the latest first, at most {@link #NEWEST}
   * @param all how many incidents there are
   */
  public SiteView site(PlacementView placement, List<IncidentSummary> newest, int all) {
    Phrases phrases = book.in(placement.language());
    PublisherView name = PublisherViewFactory.of(publisher, placement.language());
    List<SiteView.Entry> entries =
        newest.stream().map(summary -> entry(summary, placement)).toList();
    return new SiteView(
        placement.language(),
        phrases.direction(),
        placement,
        phrases.labels(),
        name,
        preview ? Optional.of(phrases.say("watermark.preview")) : Optional.empty(),
        phrases.say("ui.incidents.title", Map.of("publisher", name.name())),
        entries,
        all > SiteView.FRONT,
        entries.stream().map(SiteView.Entry::updated).max(Comparator.naturalOrder()));
  }

  private SiteView.Entry entry(IncidentSummary summary, PlacementView placement) {
    IncidentSummary.Telling telling = summary.in(placement.language());
    Phrases phrases = book.in(telling.told());
    return new SiteView.Entry(
        summary.outline().id(),
        summary.outline().folder(telling.told()),
        telling.told(),
        phrases.direction(),
        phrases.labels(),
        telling.title(),
        telling.description(),
        telling.watermark(),
        summary.outline().hasLessons(),
        summary.spark(),
        telling.withdrawn(),
        telling.span(),
        telling.state(),
        telling.teaser(),
        stamp(summary.outline().released().orElse(Instant.EPOCH)),
        stamp(summary.updated()));
  }

  /** As RFC 3339 writes an instant, in whole seconds. */
  private static String stamp(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
  }
}
