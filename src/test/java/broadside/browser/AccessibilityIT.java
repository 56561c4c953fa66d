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
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages of all types keep the WCAG 2.2 at level AA, as far as axe-core can tell. */
@Needs(Need.CHROMIUM)
@ExtendWith(WebsiteExtension.class)
class AccessibilityIT {
  /** Each scheme and each width once: no colour depends on the width. */
  private static final List<Setting> SETTINGS =
      List.of(new Setting(ColorScheme.LIGHT, 1280), new Setting(ColorScheme.DARK, 320));

  private static final int HEIGHT = 800;

  /** How a page is looked at. */
  private record Setting(ColorScheme scheme, int width) {
    void set(Page page) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.setViewportSize(width, HEIGHT);
    }
  }

  private final Website website;

  AccessibilityIT(Website website) {
    this.website = website;
  }

  @Test
  void pagesOfAllTypesKeepTheGuidelinesInLightAndDarkWideAndNarrow() {
    List<TestSite.Page> pages =
        Stream.concat(website.typical().stream(), TestSites.preview().typicalIn("en").stream())
            .toList();
    assertEquals(
        EnumSet.allOf(PageType.class),
        pages.stream().map(TestSite.Page::type).collect(Collectors.toSet()));
    List<String> violations = new ArrayList<>();
    website.visit(
        new Browser.NewContextOptions(),
        pages,
        (page, which) -> violations.addAll(violations(page, which)));
    assertEquals("", String.join("\n", violations));
  }

  @Test
  void whatBreaksTheGuidelinesIsFound() {
    try (BrowserContext context = website.context(new Browser.NewContextOptions())) {
      Page page = context.newPage();
      page.setContent("<p style='color: #999'>Pale</p><img src=data:,><input>");
      List<String> violations = new Axe(page).violations();
      for (String rule : List.of("color-contrast", "image-alt", "label", "html-has-lang")) {
        assertTrue(violations.stream().anyMatch(found -> found.startsWith(rule)), rule);
      }
    }
  }

  private static List<String> violations(Page page, TestSite.Page which) {
    Axe axe = new Axe(page);
    return SETTINGS.stream()
        .flatMap(setting -> seen(page, axe, setting))
        .map(violation -> which + ", " + violation)
        .toList();
  }

  private static Stream<String> seen(Page page, Axe axe, Setting setting) {
    setting.set(page);
    return axe.violations().stream().map(found -> setting + ": " + found);
  }
}
