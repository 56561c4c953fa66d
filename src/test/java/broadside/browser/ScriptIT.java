package broadside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Need;
import broadside.testing.Needs;
import broadside.testing.PageType;
import broadside.testing.TestSite;
import broadside.testing.TestSites;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages tell everything without their script; with it, they filter and copy. */
@Needs(Need.CHROMIUM)
@ExtendWith(WebsiteExtension.class)
class ScriptIT {
  /** Texts that nobody sees, but for those of dead controls, and what opens without a script. */
  private static final String UNSEEN =
      """
      () => Array.from(document.querySelectorAll('body *'))
          .filter(each => each.children.length === 0 && each.textContent.trim() !== '')
          .filter(each => each.closest('svg, button, .filter') === null)
          .filter(each => each.closest('details > :not(summary)') === null)
          .filter(each => !each.checkVisibility({visibilityProperty: true, opacityProperty: true}))
          .map(each => each.tagName + ' ' + each.textContent)
      """;

  private static final String CONTROLS = "button, input, select, textarea, [role=button]";
  private static final String EVENTS = ".timeline li[data-kind]:visible";

  private final Website website;

  ScriptIT(Website website) {
    this.website = website;
  }

  @Test
  void withoutScriptsAllTextsAreSeenAndNoControlIsDead() {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    website.visit(options, website.typical(), ScriptIT::assertTellsAll);
  }

  private static void assertTellsAll(Page page, TestSite.Page which) {
    assertEquals(List.of(), page.evaluate(UNSEEN), which.toString());
    List<String> controls =
        page.locator(CONTROLS).all().stream()
            .filter(Locator::isVisible)
            .map(Locator::textContent)
            .toList();
    assertEquals(List.of(), controls, which.toString());
  }

  @Test
  void theFilterHidesAndShowsEventsAndPhases() {
    TestSite.Page timeline = page(PageType.TIMELINE);
    try (BrowserContext context = website.context(new Browser.NewContextOptions())) {
      Page page = website.open(context, timeline);
      int all = page.locator(EVENTS).count();
      String phase = page.locator("input[name=phase]").first().inputValue();
      page.locator("input[name=phase]").first().uncheck();
      assertEquals(0, page.locator(EVENTS + "[data-phase=" + phase + "]").count());
      assertTrue(page.locator(EVENTS).count() > 0);
      assertEquals(0, page.locator(".run:visible:not(:has(li:visible))").count(), "bare headings");
      page.locator("input[name=phase]").first().check();
      assertEquals(all, page.locator(EVENTS).count());
    }
  }

  @Test
  void theButtonCopiesTheAddressAndSaysSo() {
    TestSite.Page statement = page(PageType.STATEMENT);
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setPermissions(List.of("clipboard-read", "clipboard-write"));
    try (BrowserContext context = website.context(options)) {
      Page page = website.open(context, statement);
      Locator button = page.locator("button[data-copy]").first();
      String label = button.textContent();
      button.click();
      page.waitForCondition(() -> !button.textContent().equals(label));
      assertEquals(button.getAttribute("data-done"), button.textContent());
      assertEquals(
          page.locator("link[rel=canonical]").getAttribute("href"),
          page.evaluate("navigator.clipboard.readText()"));
    }
  }

  @Test
  void aButtonThatMayNotCopyGoesAway() {
    TestSite.Page statement = page(PageType.STATEMENT);
    try (BrowserContext context = website.context(new Browser.NewContextOptions())) {
      context.addInitScript(
          "if (navigator.clipboard) { navigator.clipboard.writeText = () => Promise.reject(); }");
      Page page = website.open(context, statement);
      page.locator("button[data-copy]").first().click();
      page.waitForCondition(() -> page.locator("button[data-copy]:visible").count() == 0);
    }
  }

  private static TestSite.Page page(PageType type) {
    return TestSites.own().pages().stream()
        .filter(page -> page.type() == type)
        .findFirst()
        .orElseThrow();
  }
}
