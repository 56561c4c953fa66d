package broadside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that can be used on a page can be reached, seen and used with a keyboard alone. */
@Needs(Need.CHROMIUM)
@ExtendWith(WebsiteExtension.class)
class KeyboardIT {
  /** What the keyboard has to reach, in the order of the page, each with a number. */
  private static final String NUMBER_ALL =
      """
      () => Array.from(document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]'))
          .filter(each => each.checkVisibility())
          .map((each, index) => {
            each.dataset.number = index;
            return index + ' ' + each.tagName + ' ' + each.textContent.trim().slice(0, 20);
          })
      """;

  /** What has the focus, by its number, and whether one can see that it has. */
  private static final String FOCUSED =
      """
      () => {
        const focused = document.activeElement;
        if (focused === document.body) {
          return 'nothing';
        }
        const style = getComputedStyle(focused);
        const box = focused.getBoundingClientRect();
        const isSeen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && box.width > 0 && box.bottom > 0 && box.top < innerHeight
            && box.right > 0 && box.left < innerWidth;
        return focused.dataset.number + ' ' + focused.tagName + ' '
            + focused.textContent.trim().slice(0, 20) + (isSeen ? '' : ' cannot be seen');
      }
      """;

  private final Website website;

  KeyboardIT(Website website) {
    this.website = website;
  }

  @Test
  void tabGoesThroughAllThatCanBeUsedInItsOrderAndOut() {
    List<TestSite.Page> pages =
        TestSites.hard().typical().stream()
            .filter(page -> page.type() != PageType.ARCHIVE_LISTING)
            .toList();
    website.visit(new Browser.NewContextOptions(), pages, KeyboardIT::assertTabGoesThrough);
  }

  private static void assertTabGoesThrough(Page page, TestSite.Page which) {
    List<?> all = (List<?>) page.evaluate(NUMBER_ALL);
    List<Object> reached = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      page.keyboard().press("Tab");
      reached.add(page.evaluate(FOCUSED));
    }
    assertEquals(all, reached, which.toString());
    page.keyboard().press("Tab");
    assertNotEquals(reached.get(reached.size() - 1), page.evaluate(FOCUSED), which + " traps");
  }

  @Test
  void theFirstStopsAreTheSkipLinkThePublisherAndTheMenu() {
    TestSite.Page statement = page(PageType.STATEMENT);
    try (BrowserContext context = context()) {
      Page page = website.open(context, statement);
      for (String stop : List.of(".skip", ".brand a", "nav.site li:first-child a")) {
        page.keyboard().press("Tab");
        assertTrue(has(page, stop), stop);
      }
    }
  }

  @Test
  void theSkipLinkMovesTheFocusToTheText() {
    TestSite.Page statement = page(PageType.STATEMENT);
    try (BrowserContext context = context()) {
      Page page = website.open(context, statement);
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertTrue(has(page, "main"));
      page.keyboard().press("Tab");
      assertTrue(has(page, "main :first-child a"), "goes on from there");
    }
  }

  @Test
  void theTimelineIsFilteredWithKeysAndTellsHowManyEventsAreLeft() {
    TestSite.Page timeline = page(PageType.TIMELINE);
    try (BrowserContext context = context()) {
      Page page = website.open(context, timeline);
      int all = page.locator(".timeline li[data-kind]:visible").count();
      Locator status = page.locator("[role=status]");
      assertTrue(status.textContent().contains(String.valueOf(all)));
      tabTo(page, "input[name=kind]");
      page.keyboard().press("Space");
      int left = page.locator(".timeline li[data-kind]:visible").count();
      assertTrue(left < all && left > 0, () -> left + " of " + all);
      assertTrue(status.textContent().matches("\\D*" + left + "\\D+" + all + "\\D*"));
      assertTrue(has(page, "input[name=kind]"), "the focus stays");
      page.keyboard().press("Space");
      assertEquals(all, page.locator(".timeline li[data-kind]:visible").count());
    }
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 100 && !has(page, selector); i++) {
      page.keyboard().press("Tab");
    }
    assertTrue(has(page, selector), selector);
  }

  private static boolean has(Page page, String selector) {
    return (boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
  }

  private static TestSite.Page page(PageType type) {
    return TestSites.own().pages().stream()
        .filter(page -> page.type() == type && page.language().equals("en"))
        .findFirst()
        .orElseThrow();
  }

  private BrowserContext context() {
    return website.context(new Browser.NewContextOptions());
  }
}
