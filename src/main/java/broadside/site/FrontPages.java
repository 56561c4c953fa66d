package broadside.site;

import broadside.digest.Sha256;
import broadside.export.FeedPage;
import broadside.export.JsonFeedWriter;
import broadside.markdown.MarkdownDocument;
import broadside.view.IncidentOutline;
import broadside.view.IncidentSummary;
import broadside.view.PlacementView;
import broadside.view.SiteView;
import broadside.view.SiteViewFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Plans the front page, the page about the record and the feeds of each language, and what a server
 * shows for an address that leads nowhere.
 */
final class FrontPages {
  private final IncidentSource incidents;
  private final Workshop workshop;
  private final FeedIds ids;
  private final List<String> newest;
  private final int all;

  FrontPages(
      IncidentSource incidents,
      Workshop workshop,
      List<IncidentOutline> shown,
      FeedIds.Earlier earlier) {
    this.incidents = incidents;
    this.workshop = workshop;
    this.ids = new FeedIds(workshop.publisher(), earlier);
    this.newest =
        shown.stream()
            .sorted(IncidentOutline.LATEST_FIRST)
            .limit(SiteViewFactory.NEWEST)
            .map(IncidentOutline::id)
            .toList();
    this.all = shown.size();
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (String language : workshop.publisher().languages()) {
      PlacementView place = workshop.layout().site(language);
      pages.add(html(place, SiteLayout.INDEX, "index.html.ftlh", this::ofNewest));
      pages.add(html(place, SiteLayout.ABOUT, "about-page.html.ftlh", this::ofNewest));
      if (!newest.isEmpty() && !workshop.preview()) {
        pages.add(feed(place, SiteLayout.ATOM, this::atom));
        pages.add(feed(place, SiteLayout.JSON_FEED, this::json));
      }
    }
    PlacementView top = workshop.layout().site(workshop.publisher().languages().get(0));
    pages.add(html(top, SiteLayout.NOT_FOUND, "not-found-page.html.ftlh", this::ofNewest));
    return pages;
  }

  private Page html(PlacementView place, String file, String template, Supplier<String> inputs) {
    return Page.text(
        place.path() + file, inputs, () -> workshop.renderers().render(template, view(place)));
  }

  private Page feed(PlacementView place, String file, Function<PlacementView, String> maker) {
    return Page.text(place.path() + file, () -> ofFeed(place), () -> maker.apply(place));
  }

  private SiteView view(PlacementView place) {
    List<IncidentSummary> summaries = newest.stream().map(incidents::summary).toList();
    return new SiteViewFactory(workshop.publisher(), workshop.book(), workshop.preview())
        .site(place, summaries, all);
  }

  private String atom(PlacementView place) {
    return workshop.renderers().render("feed.atom.ftlx", feed(place));
  }

  private String json(PlacementView place) {
    return new JsonFeedWriter(workshop.renderers()).write(feed(place));
  }

  private FeedPage feed(PlacementView place) {
    SiteView site = view(place);
    return new FeedPage(
        site,
        ids.feed(place),
        site.entries().stream().map(entry -> entry(entry, site.publisher().baseUrl())).toList());
  }

  private FeedPage.Entry entry(SiteView.Entry entry, String baseUrl) {
    String url = baseUrl + entry.path();
    MarkdownDocument statement = incidents.content(entry.id(), entry.language());
    return new FeedPage.Entry(
        entry,
        ids.entry(incidents.summary(entry.id()).outline(), entry.language()),
        url,
        workshop.renderers().markdown().toHtml(statement, URI.create(url)));
  }

  private String ofNewest() {
    Sha256 sum = new Sha256().add(workshop.inputs()).add(all);
    newest.forEach(id -> sum.add(incidents.summarySum(id)));
    return sum.sum();
  }

  private String ofFeed(PlacementView place) {
    Sha256 sum = new Sha256().add(ofNewest()).add(ids.feed(place));
    for (String id : newest) {
      IncidentOutline incident = incidents.summary(id).outline();
      incident.languages().forEach(language -> sum.add(ids.entry(incident, language)));
    }
    return sum.sum();
  }
}
