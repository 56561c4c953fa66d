package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestSites;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the showcase and of the repository's own site are valid and hang together. */
class PagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of both sites; the page for what is not found stands in any folder. */
  private static final String BASE_PATH = "^/incidents/";

  private static PageValidator validator;

  private static final String WITHIN_A_PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Chart</title></head>
      <body>%s</body></html>
      """;

  /** The files of each site, by the name of the site. */
  private static final Map<String, Map<String, String>> SITES =
      Map.of("showcase", TestSites.showcase().texts(), "own", TestSites.own().texts());

  private static final Map<String, Set<String>> NAMES =
      Map.of(
          "showcase",
          TestSites.showcase().files().keySet(),
          "own",
          TestSites.own().files().keySet());

  /** A file of one of the sites. */
  record Page(String site, String name) {
    String text() {
      return SITES.get(site).get(name);
    }

    @Override
    public String toString() {
      return site + "/" + name;
    }
  }

  @BeforeAll
  static void readTheSchema() throws Exception {
    validator = new PageValidator();
  }

  static Stream<Page> pages() {
    return files(".html");
  }

  static Stream<Page> charts() {
    return files(".svg");
  }

  static Stream<Page> feeds() {
    return files("feed.xml");
  }

  private static Stream<Page> files(String ending) {
    return SITES.entrySet().stream()
        .flatMap(
            site -> site.getValue().keySet().stream().map(name -> new Page(site.getKey(), name)))
        .filter(page -> page.name().endsWith(ending))
        .sorted((a, b) -> a.toString().compareTo(b.toString()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsValidWithoutAWarning(Page page) throws Exception {
    assertEquals(List.of(), validator.validate(page.text()));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void aChartIsValidWithATitleAndADescription(Page page) throws Exception {
    assertEquals(List.of(), validator.validate(WITHIN_A_PAGE.formatted(page.text())));
    assertTrue(page.text().contains("<title id=") && page.text().contains("<desc id="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p id=a>One</p><p id=a>Two</p>",
        "<img src=picture.png>",
        "<p>Unclosed <em>text</p>",
        "<table><tr><td colspan=2>One</td></tr><tr><td>Two</td></tr></table>",
        "<ul><p>Not an item</p></ul>",
        "<section><p>No heading</p></section>"
      })
  void theValidatorFindsWhatIsWrong(String wrong) throws Exception {
    assertFalse(validator.validate(WITHIN_A_PAGE.formatted(wrong)).isEmpty());
    assertEquals(List.of(), validator.validate(WITHIN_A_PAGE.formatted("<p>Right</p>")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkWithinTheSiteLeadsSomewhere(Page page) {
    for (Element link : html(page).select("[href], [src]")) {
      String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      if (!URI.create(address).isAbsolute()) {
        assertLeadsSomewhere(page, address);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasOneHeadlineAndALanguage(Page page) {
    Document html = html(page);
    assertEquals(1, html.select("h1").size());
    assertFalse(html.select("html").attr("lang").isEmpty());
    assertFalse(html.title().isBlank());
    assertTrue(html.select("style, iframe, [onclick], [onerror]").isEmpty());
    assertTrue(html.select("script:not([type=application/ld+json]):not([src])").isEmpty());
    html.select("img").forEach(picture -> assertTrue(picture.hasAttr("alt")));
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void aFeedIsReadBackWhole(Page page) throws FeedException {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(page.text()));
    assertEquals("atom_1.0", feed.getFeedType());
    assertAddress(feed.getUri());
    assertFalse(feed.getTitle().isBlank());
    assertFalse(feed.getAuthors().get(0).getName().isBlank());
    assertNotNull(feed.getPublishedDate(), "updated");
    assertFalse(feed.getEntries().isEmpty());
    Set<String> ids = new HashSet<>();
    for (SyndEntry entry : feed.getEntries()) {
      assertTrue(ids.add(entry.getUri()), entry.getUri());
      assertEntry(entry, feed);
    }
  }

  private static void assertEntry(SyndEntry entry, SyndFeed feed) {
    assertAddress(entry.getUri());
    assertAddress(entry.getLink());
    assertFalse(entry.getTitle().isBlank());
    assertNotNull(entry.getPublishedDate());
    assertNotNull(entry.getUpdatedDate());
    Instant updated = entry.getUpdatedDate().toInstant();
    assertFalse(updated.isBefore(entry.getPublishedDate().toInstant()));
    assertFalse(updated.isAfter(feed.getPublishedDate().toInstant()));
    assertFalse(entry.getContents().get(0).getValue().isBlank());
  }

  private static void assertAddress(String address) {
    assertTrue(URI.create(address).isAbsolute(), address);
  }

  /** A feed is read far from its site, and few readers heed a base of relative addresses. */
  @ParameterizedTest
  @MethodSource("feeds")
  void picturesInAFeedAreThoseOfTheSite(Page page) {
    Document feed = Jsoup.parse(page.text(), "", Parser.xmlParser());
    for (Element content : feed.select("entry > content")) {
      for (Element picture : Jsoup.parse(content.wholeText()).select("img")) {
        String path = path(page, picture.attr("src"), feed);
        assertTrue(names(page.site()).contains(path), path);
      }
    }
  }

  private static String path(Page page, String address, Document feed) {
    String folder = feed.select("feed > link[rel=alternate]").attr("href");
    String home = folder.substring(0, folder.length() - folderOf(page.name()).length());
    return address.substring(home.length());
  }

  @Test
  void documentsForMachinesHaveTheirFields() throws IOException {
    assertFields(
        print("timeline", "2023-06-mail-storm", "-f", "json"),
        Set.of("incident", "title", "language", "timeZone", "events"));
    assertFields(
        print("stats", "2023-06-mail-storm", "-f", "json"),
        Set.of(
            "incident",
            "span",
            "days",
            "events",
            "byPhase",
            "byKind",
            "milestones",
            "durations",
            "figures"));
    assertFields(
        print("stats", "-f", "json"),
        Set.of("incidents", "byYear", "byCategory", "bySeverity", "durations"));
  }

  @Test
  void fieldsOfAnEventAreThoseThatAreDocumented() throws IOException {
    JsonNode timeline = JSON.readTree(print("timeline", "2023-06-mail-storm", "-f", "json"));
    Set<String> fields = new HashSet<>();
    timeline.get("events").forEach(event -> event.fieldNames().forEachRemaining(fields::add));
    assertEquals(
        Set.of(
            "id",
            "when",
            "part",
            "before",
            "after",
            "label",
            "kind",
            "phase",
            "milestone",
            "certainty",
            "accordingTo",
            "title",
            "text",
            "sources"),
        fields);
  }

  @Test
  void theManifestNamesIconsThatAreThere() throws IOException {
    for (String site : SITES.keySet()) {
      JsonNode manifest = JSON.readTree(SITES.get(site).get("manifest.webmanifest"));
      assertEquals("./", manifest.get("start_url").asText());
      assertTrue(manifest.get("theme_color").asText().matches("#[0-9a-f]{6}"));
      assertEquals(2, manifest.get("icons").size());
      manifest
          .get("icons")
          .forEach(icon -> assertTrue(names(site).contains(icon.get("src").asText())));
    }
  }

  private static void assertFields(String document, Set<String> expected) throws IOException {
    Set<String> fields = new HashSet<>();
    JSON.readTree(document).fieldNames().forEachRemaining(fields::add);
    assertEquals(expected, fields);
  }

  private static void assertLeadsSomewhere(Page page, String address) {
    URI target = URI.create(folderOf(page.name())).resolve(address.replaceFirst(BASE_PATH, ""));
    String name = address.startsWith("#") ? page.name() : target.getPath();
    assertTrue(names(page.site()).contains(name), address + " in " + page);
    if (target.getFragment() != null) {
      Document html = html(new Page(page.site(), name));
      assertNotNull(html.getElementById(target.getFragment()), address + " in " + page);
    }
  }

  private static Document html(Page page) {
    return Jsoup.parse(page.text());
  }

  private static String folderOf(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private static Set<String> names(String site) {
    return NAMES.get(site);
  }

  private static String print(String... command) {
    return TestSites.SHOWCASE_WORKSPACE.run(command).exits(0).out();
  }
}
