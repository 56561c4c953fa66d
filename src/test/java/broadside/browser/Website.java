package broadside.browser;

import broadside.testing.TestSite;
import broadside.testing.TestSites;
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

  private final Map<TestSite, SiteServer> servers = new HashMap<>();
  private final Notes notes = new Notes(this::isServed);
  private final Chromium chromium;

  Website(Chromium chromium) {
    this.chromium = chromium;
    Stream.concat(TestSites.all().stream(), Stream.of(TestSites.preview())).forEach(this::serve);
  }

  private void serve(TestSite site) {
    SiteServer server = new SiteServer();
    server.put(FOLDER, site);
    servers.put(site, server);
  }

  /**
   * The typical pages of what is hard to show, and those of the seed in languages of long words.
   */
  List<TestSite.Page> typical() {
    return Stream.concat(
            TestSites.hard().typical().stream(),
            TestSites.own().typical().stream().filter(page -> page.language().matches("de|uk")))
        .toList();
  }

  /** A profile that may ask the servers of these sites alone. */
  BrowserContext context(Browser.NewContextOptions options) {
    return chromium.context(options, notes);
  }

  /** Opens a page in a profile. */
  Page open(BrowserContext context, TestSite.Page page) {
    Page opened = notes.page(context);
    opened.navigate(address(page));
    return opened;
  }

  /** What somebody looks at on an open page. */
  interface Visit {
    void look(Page page, TestSite.Page which);
  }

  /** Opens pages one after another in one window, which is much faster than one for each. */
  void visit(Browser.NewContextOptions options, List<TestSite.Page> pages, Visit visit) {
    try (BrowserContext context = context(options)) {
      Page window = notes.page(context);
      for (TestSite.Page which : pages) {
        window.navigate(address(which));
        visit.look(window, which);
      }
    }
  }

  /** Where a page is served. */
  String address(TestSite.Page page) {
    return server(page).origin() + FOLDER + page.path();
  }

  /** What any page has done that it must not do: errors, and requests to others. */
  List<String> notes() {
    return notes.all();
  }

  private boolean isServed(String address) {
    return servers.values().stream().anyMatch(server -> server.has(address));
  }

  private SiteServer server(TestSite.Page page) {
    return servers.get(page.site());
  }

  @Override
  public void close() {
    servers.values().forEach(SiteServer::close);
  }
}
