package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.PageType;
import broadside.testing.TestSite;
import broadside.testing.TestSites;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** What search engines ask for: the list of all pages, and where it is. */
class SitemapTest {
  private static final Path SCHEMA = Path.of("src/test/resources/sitemap.xsd");

  @TempDir private Path folder;

  static List<TestSite> sites() {
    return TestSites.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSitemapIsValidAndHoldsAllPagesAndNothingElse(TestSite site) throws Exception {
    String sitemap = site.text("sitemap.xml");
    validate(sitemap);
    List<String> addresses =
        Jsoup.parse(sitemap, Parser.xmlParser()).select("url > loc").eachText();
    Set<String> pages =
        site.pages().stream()
            .filter(page -> page.type() != PageType.NOT_FOUND)
            .map(page -> TestSites.BASE + page.path().replaceFirst("(^|/)index\\.html$", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(pages, new TreeSet<>(addresses));
    assertEquals(pages.size(), addresses.size(), "each once");
  }

  @Test
  void whatIsNoSitemapIsFound() {
    String relative = "<url><loc>/index.html</loc></url>";
    String empty = "";
    for (String wrong : List.of(relative, empty, "<url><lastmod>2024</lastmod></url>")) {
      String sitemap =
          "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + wrong + "</urlset>";
      assertThrows(SAXException.class, () -> validate(sitemap), wrong);
    }
  }

  private static void validate(String sitemap) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMA.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(sitemap)));
  }

  @Test
  void aPreviewHasNoSitemapAndAsksNotToBeFound() {
    Set<String> files = TestSites.preview().files().keySet();
    assertFalse(files.contains("sitemap.xml") || files.contains("robots.txt"));
    assertFalse(files.stream().anyMatch(file -> file.contains("feed.")));
    for (TestSite.Page page : TestSites.preview().pages()) {
      String robots = page.html().select("meta[name=robots]").attr("content");
      assertTrue(robots.contains("noindex"), page.toString());
    }
  }

  @Test
  void robotsAreToldOnlyAtTheTopOfAServer() {
    assertTrue(TestSites.all().stream().noneMatch(site -> site.files().containsKey("robots.txt")));
    Optional<String> robots = robots("https://example.org/");
    assertTrue(robots.orElseThrow().lines().toList().contains("User-agent: *"));
    assertTrue(robots.get().contains("\nSitemap: https://example.org/sitemap.xml"));
    assertFalse(robots.get().contains("Disallow"));
    assertTrue(robots("https://example.org/incidents").isEmpty());
  }

  private Optional<String> robots(String base) {
    TestSite site =
        new TestWorkspace(folder)
            .write("publisher.yaml", "name: P\nbase-url: " + base + "\n")
            .outcome()
            .site();
    return Optional.of("robots.txt").filter(name -> site.files().containsKey(name)).map(site::text);
  }
}
