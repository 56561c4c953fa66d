package broadside.view;

import broadside.analysis.Overview;
import broadside.edition.PublisherInfo;
import broadside.wording.PhraseBook;
import broadside.wording.Phrases;
import java.util.List;
import java.util.Optional;

/** Makes the views of the archive: incidents in listings, a page for some of them at a time. */
public final class ArchiveViewFactory {
  private final PublisherInfo publisher;
  private final PhraseBook book;
  private final boolean preview;

  /** Views of the archive of a publisher, for the public or as a preview. */
  public ArchiveViewFactory(PublisherInfo publisher, PhraseBook book, boolean preview) {
    this.publisher = publisher;
    this.book = book;
    this.preview = preview;
  }

  /**
   * The page that leads to all listings.
   *
   * @param placement where it stands, which tells its language
   * @param incidents all incidents
   * @param overview what can be counted across them; empty without any
   */
  public ArchiveView archive(
      PlacementView placement, List<IncidentOutline> incidents, Optional<Overview> overview) {
    Phrases phrases = book.in(placement.language());
    return new ArchiveView(
        placement.language(),
        phrases.direction(),
        placement,
        phrases.labels(),
        PublisherViewFactory.of(publisher, placement.language()),
        watermark(phrases),
        phrases.say("ui.archive"),
        links(ArchiveListing.byYear(incidents), phrases),
        links(ArchiveListing.byCategory(incidents), phrases),
        overview.map(new OverviewViewFactory(phrases)::view));
  }

  private static List<ArchiveView.ListingLink> links(
      List<ArchiveListing> listings, Phrases phrases) {
    return listings.stream()
        .map(
            listing ->
                new ArchiveView.ListingLink(
                    listing.shared().name(phrases),
                    listing.file(0),
                    phrases.count("incidents.count", listing.incidents().size())))
        .toList();
  }

  /**
   * A page of a listing.
   *
   * @param placement where it stands, which tells its language
   * @param page which page of the listing, counted from 0
   * @param summaries the incidents on it
   */
  public ArchiveListingView listing(
      PlacementView placement, ArchiveListing listing, int page, List<IncidentSummary> summaries) {
    Phrases phrases = book.in(placement.language());
    return new ArchiveListingView(
        listing.file(page),
        placement.language(),
        phrases.direction(),
        placement,
        phrases.labels(),
        PublisherViewFactory.of(publisher, placement.language()),
        watermark(phrases),
        listing.shared().name(phrases),
        summaries.stream().map(summary -> entry(summary, placement.language())).toList(),
        page == 0 ? Optional.empty() : Optional.of(listing.file(page - 1)),
        page + 1 < listing.pages() ? Optional.of(listing.file(page + 1)) : Optional.empty());
  }

  private static ArchiveListingView.Entry entry(IncidentSummary summary, String language) {
    IncidentSummary.Telling telling = summary.in(language);
    return new ArchiveListingView.Entry(
        summary.outline().folder(telling.told()),
        telling.listed().title(),
        telling.listed().span(),
        telling.listed().state());
  }

  private Optional<String> watermark(Phrases phrases) {
    return preview ? Optional.of(phrases.say("watermark.preview")) : Optional.empty();
  }
}
