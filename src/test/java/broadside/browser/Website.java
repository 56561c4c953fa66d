package broadside.browser;

import broadside.Site;
import broadside.Sites;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sites of tests, each served as its publisher would, and a browser to look at them. */
final class Website implements AutoCloseable {
  /** The path of the base addresses of all of them. */
  private static final String FOLDER = "/incidents/";

  private final Map<Site, SiteServer> servers = new HashMap<>();
  private final Chromium chromium = new Chromium();

  Website() {
    Stream.concat(Sites.all().stream(), Stream.of(Sites.preview())).forEach(this::serve);
  }

  private void serve(Site site) {
    SiteServer server = new SiteServer();
    site.files().forEach((path, content) -> server.put(FOLDER + path, content));
    servers.put(site, server);
  }

  /**
   * The typical pages of what is hard to show, and those of the seed in languages of long words.
   */
  List<Site.Page> typical() {
    return Stream.concat(
            Sites.hard().typical().stream(),
            Sites.own().typical().stream().filter(page -> page.language().matches("de|uk")))
        .toList();
  }

  /** A profile that may ask the servers of these sites alone. */
  BrowserContext context(Browser.NewContextOptions options) {
    return chromium.context(
        options, address -> servers.values().stream().anyMatch(server -> server.has(address)));
  }

  /** Opens a page in a profile. */
  Page open(BrowserContext context, Site.Page page) {
    Page opened = chromium.page(context);
    opened.navigate(address(page));
    return opened;
  }

  /** What somebody looks at on an open page. */
  interface Visit {
    void look(Page page, Site.Page which);
  }

  /** Opens pages one after another in one window, which is much faster than one for each. */
  void visit(Browser.NewContextOptions options, List<Site.Page> pages, Visit visit) {
    try (BrowserContext context = context(options)) {
      Page window = chromium.page(context);
      for (Site.Page which : pages) {
        window.navigate(address(which));
        visit.look(window, which);
      }
    }
  }

  /** Where a page is served. */
  String address(Site.Page page) {
    return server(page).origin() + FOLDER + page.path();
  }

  /** What any page has done that it must not do: errors, and requests to others. */
  List<String> notes() {
    return chromium.notes();
  }

  private SiteServer server(Site.Page page) {
    return servers.get(page.site());
  }

  @Override
  public void close() {
    chromium.close();
    servers.values().forEach(SiteServer::close);
  }
}
