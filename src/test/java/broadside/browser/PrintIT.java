package broadside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Need;
import broadside.testing.Needs;
import broadside.testing.PageType;
import broadside.testing.TestSite;
import broadside.testing.TestSites;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A statement that is printed is a press release: a few sheets, and nothing of the screen. */
@Needs(Need.CHROMIUM)
@ExtendWith(WebsiteExtension.class)
class PrintIT {
  private static final int MOST_SHEETS = 3;

  private final Website website;

  PrintIT(Website website) {
    this.website = website;
  }

  @Test
  void aPrintedStatementIsAPressRelease() throws IOException {
    for (TestSite.Page which : TestSites.own().typical()) {
      if (which.type() == PageType.STATEMENT) {
        assertPressRelease(which);
      }
    }
  }

  private void assertPressRelease(TestSite.Page which) throws IOException {
    try (BrowserContext context = website.context(new Browser.NewContextOptions());
        PDDocument paper = print(website.open(context, which))) {
      assertTrue(paper.getNumberOfPages() <= MOST_SHEETS, () -> sheets(which, paper));
      assertEquals(PDRectangle.A4.getWidth(), paper.getPage(0).getMediaBox().getWidth(), 1);
      assertEquals(PDRectangle.A4.getHeight(), paper.getPage(0).getMediaBox().getHeight(), 1);
      assertTold(context.pages().get(0), words(paper), which);
    }
  }

  @Test
  void theBulletsOfATimelineAreWholeOnPaper() {
    Stream.concat(TestSites.own().typical().stream(), TestSites.preview().typical().stream())
        .filter(page -> page.type() == PageType.TIMELINE)
        .forEach(this::assertWholeBullets);
  }

  private void assertWholeBullets(TestSite.Page which) {
    try (BrowserContext context = website.context(new Browser.NewContextOptions())) {
      Page page = website.open(context, which);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(List.of(), page.evaluate(CUT_BULLETS), which.toString());
    }
  }

  /** The ids of events whose bullets reach beyond the paper, which has no margin of its own. */
  private static final String CUT_BULLETS =
      """
      () => {
        const paper = document.querySelector('main').getBoundingClientRect();
        return Array.from(document.querySelectorAll('.run > ol > li')).filter(event => {
          const style = getComputedStyle(event, '::before');
          const left = event.getBoundingClientRect().left + parseFloat(style.left);
          const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
          const isInside = style.boxSizing === 'border-box';
          const width = parseFloat(style.width) + (isInside ? 0 : borders);
          return left < paper.left || left + width > paper.right;
        }).map(event => event.id);
      }
      """;

  private static String sheets(TestSite.Page which, PDDocument paper) {
    return which + " has " + paper.getNumberOfPages() + " sheets";
  }

  private static void assertTold(Page page, String paper, TestSite.Page which) {
    for (String text : texts(page, ".statement h1, .statement p, .chart svg text, .facts dd")) {
      assertTrue(paper.contains(text), () -> which + ": “" + text + "” not in " + paper);
    }
    for (Object url : (List<?>) page.evaluate(LINKS)) {
      assertTrue(paper.contains(url.toString()), () -> which + ": " + url);
    }
    List<String> screenOnly = texts(page, ".skip, nav a, .take a, button, footer ul a");
    assertFalse(screenOnly.isEmpty());
    for (String text : screenOnly) {
      assertFalse(page.evaluate(IS_ONLY, text).equals(true) && paper.contains(text), text);
    }
  }

  /** The addresses of all links of the statement. */
  private static final String LINKS =
      "() => Array.from(document.querySelectorAll('.statement a'), each => each.href)";

  /** Whether a text stands on the page in no place that is printed. */
  private static final String IS_ONLY =
      """
      text => {
        const copy = document.body.cloneNode(true);
        copy.querySelectorAll('.skip, nav, .take, button, footer ul').forEach(e => e.remove());
        return !copy.textContent.replace(/\\s/g, '').includes(text);
      }
      """;

  /** Line breaks and hyphens of the paper are no part of its words. */
  private static String words(PDDocument paper) throws IOException {
    return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
  }

  private static List<String> texts(Page page, String selector) {
    return page.locator(selector).allTextContents().stream()
        .map(text -> text.replaceAll("\\s", ""))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static PDDocument print(Page page) throws IOException {
    return Loader.loadPDF(
        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false)));
  }
}
