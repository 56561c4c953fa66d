package broadside.site;

import broadside.analysis.CountedIncident;
import broadside.analysis.Overview;
import broadside.digest.Sha256;
import broadside.view.ArchiveListing;
import broadside.view.ArchiveViewFactory;
import broadside.view.IncidentOutline;
import broadside.view.IncidentSummary;
import broadside.view.PlacementView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the archive of each language: the page that leads to all listings, and their pages. */
final class ArchivePages {
  private final IncidentSource incidents;
  private final Workshop workshop;
  private final List<IncidentOutline> shown;
  private final ArchiveViewFactory views;

  ArchivePages(IncidentSource incidents, Workshop workshop, List<IncidentOutline> shown) {
    this.incidents = incidents;
    this.workshop = workshop;
    this.shown = shown;
    this.views = new ArchiveViewFactory(workshop.publisher(), workshop.book(), workshop.preview());
  }

  List<Page> pages() {
    List<ArchiveListing> listings =
        Stream.concat(
                ArchiveListing.byYear(shown).stream(), ArchiveListing.byCategory(shown).stream())
            .toList();
    List<Page> pages = new ArrayList<>();
    for (String language : workshop.publisher().languages()) {
      PlacementView place = workshop.layout().site(language);
      pages.add(Page.text(place.path() + SiteLayout.ARCHIVE, this::ofAll, () -> archive(place)));
      listings.forEach(listing -> pages.addAll(pages(place, listing)));
    }
    return pages;
  }

  private List<Page> pages(PlacementView place, ArchiveListing listing) {
    List<Page> pages = new ArrayList<>();
    for (int number = 0; number < listing.pages(); number++) {
      int page = number;
      pages.add(
          Page.text(
              place.path() + listing.file(page),
              () -> of(listing, page),
              () -> listing(place, listing, page)));
    }
    return pages;
  }

  private String archive(PlacementView place) {
    return workshop
        .renderers()
        .render("archive-page.html.ftlh", views.archive(place, shown, overview()));
  }

  /** What was taken back is not counted. */
  private Optional<Overview> overview() {
    List<CountedIncident> counted =
        shown.stream()
            .filter(incident -> !incident.withdrawn())
            .map(incident -> incidents.summary(incident.id()).counted())
            .toList();
    return counted.isEmpty() ? Optional.empty() : Optional.of(Overview.of(counted));
  }

  private String listing(PlacementView place, ArchiveListing listing, int page) {
    List<IncidentSummary> summaries =
        listing.page(page).stream().map(incident -> incidents.summary(incident.id())).toList();
    return workshop
        .renderers()
        .render("archive-listing-page.html.ftlh", views.listing(place, listing, page, summaries));
  }

  private String ofAll() {
    return sum(shown).sum();
  }

  private String of(ArchiveListing listing, int page) {
    return sum(listing.page(page)).add(listing.file(page)).add(listing.pages()).sum();
  }

  private Sha256 sum(List<IncidentOutline> some) {
    Sha256 sum = new Sha256().add(workshop.inputs()).add(shown.isEmpty() ? 0 : 1).add(some.size());
    some.forEach(incident -> sum.add(incidents.summarySum(incident.id())));
    return sum;
  }
}
