package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.PageType;
import broadside.testing.TestSite;
import broadside.testing.TestSites;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages tell to search engines, to other programs and to those who share them. */
class MetadataTest {
  private static final String CANONICAL = "link[rel=canonical]";
  private static final String ALTERNATES = "link[rel=alternate][hreflang]";
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<TestSite.Page> pages() {
    return TestSites.pages();
  }

  /** A page for what is not found has no address. */
  static Stream<TestSite.Page> pagesWithAnAddress() {
    return pages().filter(page -> page.type() != PageType.NOT_FOUND);
  }

  static Stream<TestSite.Page> statements() {
    return pages().filter(page -> page.type() == PageType.STATEMENT);
  }

  @ParameterizedTest
  @MethodSource("pagesWithAnAddress")
  void aPageNamesItsOneAddress(TestSite.Page page) {
    Document html = page.html();
    assertEquals(1, html.head().select(CANONICAL).size());
    assertEquals(address(page), html.head().select(CANONICAL).attr("href"));
    assertEquals(address(page), property(html, "og:url"));
  }

  private static String address(TestSite.Page page) {
    return TestSites.BASE + page.path().replaceFirst("(^|/)index\\.html$", "$1");
  }

  @ParameterizedTest
  @MethodSource("pagesWithAnAddress")
  void aPageAndItsTranslationsNameEachOther(TestSite.Page page) {
    Map<String, String> named = alternates(page);
    if (named.isEmpty()) {
      return;
    }
    assertEquals(address(page), named.get(page.language()));
    assertTrue(named.containsKey("x-default"));
    for (String translation : named.values()) {
      assertInSite(page(translation), page);
      TestSite.Page other = page.site().page(path(page(translation)));
      assertEquals(named, alternates(other), () -> page + " and " + other);
    }
  }

  /** The file that a server shows at an address. */
  private static String page(String address) {
    return address.endsWith("/") ? address + "index.html" : address;
  }

  private static Map<String, String> alternates(TestSite.Page page) {
    Map<String, String> alternates = new TreeMap<>();
    page.html()
        .head()
        .select(ALTERNATES)
        .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
    return alternates;
  }

  @ParameterizedTest
  @MethodSource("pagesWithAnAddress")
  void aPageThatIsSharedHasACard(TestSite.Page page) {
    Document html = page.html();
    boolean isArticle = page.type().isOfAnIncident();
    assertEquals(html.select("title").get(0).wholeText(), property(html, "og:title"));
    assertEquals(isArticle ? "article" : "website", property(html, "og:type"));
    assertEquals("", property(html, "og:locale"), "a language alone is none");
    assertFalse(property(html, "og:site_name").isBlank());
    if (isArticle || page.type() == PageType.FRONT) {
      assertFalse(property(html, "og:description").isBlank());
      assertEquals(
          property(html, "og:description"), html.select("meta[name=description]").attr("content"));
    }
    html.select("meta[property=og:image]")
        .forEach(image -> assertInSite(image.attr("content"), page));
  }

  private static String property(Document html, String name) {
    return html.head().select("meta[property=" + name + "]").attr("content");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void iconsAndManifestOfAPageAreThere(TestSite.Page page) throws IOException {
    String pictures = "link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]";
    for (Element link : page.html().head().select(pictures)) {
      assertInSite(link.absUrl("href"), page);
    }
    for (Element link : page.html().head().select("link[rel=manifest]")) {
      JsonNode manifest = JSON.readTree(page.site().text(path(link.absUrl("href"))));
      assertFalse(manifest.path("name").asText().isBlank());
      for (JsonNode icon : manifest.path("icons")) {
        String folder = link.absUrl("href").replaceFirst("[^/]*$", "");
        assertInSite(folder + icon.path("src").asText(), page);
      }
    }
  }

  private static void assertInSite(String address, TestSite.Page page) {
    assertTrue(address.startsWith(TestSites.BASE), address + " in " + page);
    Set<String> files = page.site().files().keySet();
    assertTrue(files.contains(path(address)), address + " in " + page);
  }

  private static String path(String address) {
    return address.substring(TestSites.BASE.length());
  }

  @ParameterizedTest
  @MethodSource("statements")
  void aStatementNamesItsLicenceIfItHasOne(TestSite.Page page) {
    String licence = page.html().select("a[rel~=license]").attr("href");
    boolean isKnown = !page.toString().startsWith("own/");
    String start = isKnown ? "https://creativecommons.org/licenses/" : "";
    assertTrue(licence.startsWith(start), page.toString());
    assertEquals(isKnown, !licence.isEmpty(), page.toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void dataForMachinesInAPageAreReadBack(TestSite.Page page) throws IOException {
    for (Element data : page.html().select("script[type=application/ld+json]")) {
      JsonNode json = JSON.readTree(data.data());
      assertEquals("https://schema.org", json.path("@context").asText());
      assertFalse(json.findValuesAsText("email").stream().anyMatch(mail -> !mail.isEmpty()));
    }
  }
}
