package broadside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Need;
import broadside.testing.Needs;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No page has to be moved sideways: neither at 200 % on a screen of 1280 pixels nor at 400 %, which
 * is a phone. A table that is wider may scroll in a region of its own.
 *
 * @see <a href="https://www.w3.org/WAI/WCAG22/Understanding/reflow.html">Reflow</a>
 */
@Needs(Need.CHROMIUM)
@ExtendWith(WebsiteExtension.class)
class ReflowIT {
  private static final List<Integer> WIDTHS = List.of(640, 320);
  private static final int HEIGHT = 800;

  /** What sticks out of the window, unless it is clipped or scrolls; and the page, if it does. */
  private static final String TOO_WIDE =
      """
      () => {
        const root = document.documentElement;
        const scrolls = each => each !== null && each !== root && each !== document.body
            && (getComputedStyle(each).overflowX !== 'visible' || scrolls(each.parentElement));
        const out = Array.from(document.querySelectorAll('main *, header *, footer *'))
            .filter(each => each.closest('svg') === each || each.closest('svg') === null)
            .filter(each => each.checkVisibility() && !scrolls(each))
            .filter(each => each.getBoundingClientRect().right > innerWidth + 1
                || each.getBoundingClientRect().left < -1)
            .map(each => each.tagName + '.' + each.getAttribute('class') + ' '
                + each.textContent.trim().slice(0, 30));
        const isWide = root.scrollWidth > root.clientWidth;
        return isWide ? ['page ' + root.scrollWidth].concat(out) : out;
      }
      """;

  private final Website website;

  ReflowIT(Website website) {
    this.website = website;
  }

  @Test
  void noPageScrollsSideways() {
    List<String> wide = new ArrayList<>();
    website.visit(
        new Browser.NewContextOptions(),
        website.typical(),
        (page, which) -> {
          for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            tooWide(page).forEach(what -> wide.add(which + " at " + width + " px: " + what));
          }
        });
    assertEquals("", String.join("\n", wide));
  }

  @Test
  void aPageThatScrollsSidewaysIsFound() {
    try (BrowserContext context = website.context(new Browser.NewContextOptions())) {
      Page page = context.newPage();
      page.setContent("<main><p style='width: 2000px'>Wide</p></main>");
      assertEquals(2, tooWide(page).size());
      page.setContent("<main><div style='overflow: auto'><p style='width: 2000px'>Wide</p></div>");
      assertTrue(tooWide(page).isEmpty());
    }
  }

  private static List<String> tooWide(Page page) {
    List<?> found = (List<?>) page.evaluate(TOO_WIDE);
    return found.stream().map(Object::toString).toList();
  }
}
