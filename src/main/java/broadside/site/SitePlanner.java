package broadside.site;

import broadside.digest.Sha256;
import broadside.export.SitemapPage;
import broadside.view.IncidentOutline;
import broadside.view.PublisherView;
import broadside.view.PublisherViewFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Plans the whole site. */
public final class SitePlanner {
  private final IncidentSource incidents;
  private final Workshop workshop;

  /** A planner of pages that are made from a source. */
  public SitePlanner(IncidentSource incidents, Workshop workshop) {
    this.incidents = incidents;
    this.workshop = workshop;
  }

  /**
   * The plan.
   *
   * @param shown the incidents that the site shows, by name
   * @param inputs for the name of an incident the sum of all that its pages depend on
   * @param earlier by which ids feeds know what was published before
   */
  public SitePlan plan(
      List<IncidentOutline> shown, UnaryOperator<String> inputs, FeedIds.Earlier earlier) {
    IncidentPages pages = new IncidentPages(incidents, workshop);
    List<IncidentUnit> units =
        shown.stream().map(incident -> pages.unit(incident, inputs.apply(incident.id()))).toList();
    List<Page> shared = new ArrayList<>(new AssetPages(incidents, workshop).pages());
    shared.addAll(new FrontPages(incidents, workshop, shown, earlier).pages());
    shared.addAll(new ArchivePages(incidents, workshop, shown).pages());
    if (workshop.preview()) {
      shared.add(new Page(SiteLayout.PREVIEW, workshop::inputs, () -> new byte[0]));
    } else {
      shared.addAll(service(new SitePlan(units, shared)));
    }
    return new SitePlan(units, shared);
  }

  /** What search engines ask for. */
  private List<Page> service(SitePlan plan) {
    PublisherView publisher =
        PublisherViewFactory.of(workshop.publisher(), workshop.publisher().languages().get(0));
    List<String> addresses = addresses(plan, publisher.baseUrl());
    List<Page> service = new ArrayList<>();
    service.add(
        Page.text(
            SiteLayout.SITEMAP,
            () -> new Sha256().add(workshop.inputs()).addAll(addresses).sum(),
            () -> workshop.renderers().render("sitemap.xml.ftlx", new SitemapPage(addresses))));
    // Elsewhere nobody asks for it, and at the top of a server others may have their own.
    if (publisher.basePath().equals("/")) {
      service.add(
          Page.text(
              SiteLayout.ROBOTS,
              workshop::inputs,
              () -> workshop.renderers().render("robots.txt.ftlx", publisher)));
    }
    return service;
  }

  /** Of all pages but the one for addresses that lead nowhere. */
  private static List<String> addresses(SitePlan plan, String base) {
    return plan.pages()
        .filter(Page::isHtml)
        .map(Page::path)
        .filter(path -> !path.equals(SiteLayout.NOT_FOUND))
        .map(path -> base + withoutIndex(path))
        .sorted()
        .toList();
  }

  private static String withoutIndex(String path) {
    boolean isIndex = path.equals(SiteLayout.INDEX) || path.endsWith("/" + SiteLayout.INDEX);
    return isIndex ? path.substring(0, path.length() - SiteLayout.INDEX.length()) : path;
  }
}
