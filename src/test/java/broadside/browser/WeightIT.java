package broadside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Need;
import broadside.testing.Needs;
import broadside.testing.TestSite;
import broadside.testing.TestSites;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages are light, ask nobody else for anything, and stay where they are while they load. */
@Needs(Need.CHROMIUM)
@ExtendWith(WebsiteExtension.class)
class WeightIT {
  /** Half a second for a phone with a bad connection. */
  private static final int MOST_BYTES = 60_000;

  private static final Set<String> NEEDED =
      Set.of("document", "stylesheet", "script", "image", "manifest", "other");

  /** Milliseconds. */
  private static final int LATE = 100;

  /** So high that nothing is out of sight. */
  private static final int HEIGHT = 5_000;

  private static final String WATCH_SHIFTS =
      """
      window.shifts = 0;
      new PerformanceObserver(list => list.getEntries().forEach(entry => shifts += entry.value))
          .observe({type: 'layout-shift', buffered: true});
      """;

  private final Website website;

  WeightIT(Website website) {
    this.website = website;
  }

  @Test
  void aStatementIsLightWithAllThatItLoads() {
    for (TestSite.Page which : TestSites.own().typicalIn("uk")) {
      List<Response> arrived = new ArrayList<>();
      try (BrowserContext context = website.context(new Browser.NewContextOptions())) {
        context.onResponse(arrived::add);
        website.open(context, which).waitForLoadState(LoadState.NETWORKIDLE);
        List<Response> responses = List.copyOf(arrived);
        int bytes = responses.stream().mapToInt(response -> response.body().length).sum();
        assertTrue(bytes < MOST_BYTES, () -> which + " has " + bytes + " bytes");
        for (Response response : responses) {
          String type = response.request().resourceType();
          assertTrue(NEEDED.contains(type), () -> which + " loads a " + type);
          assertTrue(response.ok(), response.url());
        }
      }
    }
    // Where a page names no icon, the browser asks for one.
    assertEquals(
        List.of(),
        website.notes().stream().filter(note -> !note.contains("/favicon.ico")).toList());
  }

  @Test
  void nothingMovesWhilePagesLoad() {
    for (TestSite.Page which : TestSites.hard().typicalIn("en")) {
      assertEquals(0.0, shifts(which, 1280), which + " on a screen");
      assertEquals(0.0, shifts(which, 360), which + " on a phone");
    }
  }

  /** The scores of all moves of a page whose pictures and script come late. */
  private double shifts(TestSite.Page which, int width) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, HEIGHT);
    try (BrowserContext context = website.context(options)) {
      context.addInitScript(WATCH_SHIFTS);
      context.route("**/*.{png,svg,jpg,ico,js}", WeightIT::late);
      Page page = website.open(context, which);
      page.waitForTimeout(LATE);
      return ((Number) page.evaluate("shifts")).doubleValue();
    }
  }

  private static void late(Route route) {
    route.request().frame().page().waitForTimeout(LATE);
    route.resume();
  }
}
