package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.PageType;
import broadside.testing.TestSite;
import broadside.testing.TestSites;
import broadside.testing.TestWorkspace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both feeds say the same, and each says it as its standard asks. */
class FeedsTest {
  private static final Path SCHEMA = Path.of("src/test/resources/jsonfeed-1.1.schema.json");
  private static final int MOST = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The two feeds of a language.
   *
   * @param site their site
   * @param folder where they stand
   */
  record Feeds(TestSite site, String folder) {
    JsonNode json() throws IOException {
      return JSON.readTree(site.text(folder + "feed.json"));
    }

    SyndFeed atom() throws FeedException {
      return new SyndFeedInput().build(new StringReader(site.text(folder + "feed.xml")));
    }

    @Override
    public String toString() {
      return site.name() + "/" + folder;
    }
  }

  static Stream<Feeds> feeds() {
    return TestSites.all().stream()
        .flatMap(
            site ->
                site.files().keySet().stream()
                    .filter(file -> file.endsWith("feed.json"))
                    .map(file -> new Feeds(site, file.replace("feed.json", ""))));
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void theJsonFeedKeepsItsStandard(Feeds feeds) throws IOException {
    assertEquals(List.of(), faults(feeds.json()));
    assertEquals(
        TestSites.BASE + feeds.folder() + "feed.json", feeds.json().path("feed_url").asText());
  }

  @Test
  void whatIsNoJsonFeedIsFound() throws IOException {
    String item = "{\"id\": \"1\", \"content_text\": \"x\"}";
    String feed =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"x\", \"items\": [%s]}";
    assertEquals(List.of(), faults(JSON.readTree(feed.formatted(item))));
    for (String wrong :
        List.of(
            "{\"id\": 1, \"content_text\": \"x\"}",
            "{\"id\": \"1\"}",
            item.replace("}", ", \"date_published\": \"2024-01-01\"}"),
            item.replace("}", ", \"url\": \"/relative\"}"),
            item.replace("}", ", \"datePublished\": \"2024-01-01T00:00:00Z\"}"))) {
      assertFalse(faults(JSON.readTree(feed.formatted(wrong))).isEmpty(), wrong);
    }
  }

  private static List<String> faults(JsonNode feed) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(SCHEMA));
    return schema.validate(feed).stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void bothFeedsHaveTheSameEntriesInTheSameOrder(Feeds feeds) throws Exception {
    List<String> ids = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (JsonNode item : feeds.json().path("items")) {
      ids.add(item.path("id").asText());
      titles.add(item.path("title").asText());
    }
    List<SyndEntry> entries = feeds.atom().getEntries();
    assertEquals(entries.stream().map(SyndEntry::getUri).toList(), ids);
    assertEquals(entries.stream().map(SyndEntry::getTitle).toList(), titles);
    assertFalse(ids.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void aFeedHoldsTheLatestFew(Feeds feeds) throws Exception {
    long incidents =
        feeds.site().pages().stream()
            .filter(page -> page.type() == PageType.STATEMENT || page.type() == PageType.WITHDRAWN)
            .map(page -> page.path().replaceFirst("/.*", ""))
            .distinct()
            .count();
    assertEquals(Math.min(MOST, incidents), feeds.json().path("items").size());
    assertEquals(Math.min(MOST, incidents), feeds.atom().getEntries().size());
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void addressesInFeedsLeadThereFromAnywhere(Feeds feeds) throws Exception {
    for (JsonNode item : feeds.json().path("items")) {
      assertAbsolute(item.path("content_html").asText());
    }
    for (SyndEntry entry : feeds.atom().getEntries()) {
      assertAbsolute(entry.getContents().get(0).getValue());
    }
  }

  private static void assertAbsolute(String html) {
    for (Element element : Jsoup.parse(html).select("[href], [src]")) {
      String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      assertTrue(URI.create(address).isAbsolute(), address);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin,      2024-01-01,             2024-01-01T12:00:00Z",
    "America/New_York,   2024-01-01,             2024-01-01T12:00:00Z",
    "Asia/Tokyo,         2024-01,                2024-01-01T12:00:00Z",
    "Europe/Kyiv,        2024,                   2024-01-01T12:00:00Z",
    "Europe/Berlin,      2024-01-01T00:10,       2023-12-31T23:10:00Z",
    "Europe/Berlin,      2024-01-01T00:10-05:00, 2024-01-01T05:10:00Z",
  })
  void aDayIsADayInFeeds(String zone, String released, String stamp, @TempDir Path folder)
      throws IOException {
    TestWorkspace workspace =
        TestWorkspace.of(
            folder,
            """
            events: [{id: down, when: 2023-12-31, kind: impact, text: "{When} it was down."}]
            statement: {headline: It was down}
            release: {state: released, approved-by: Board, released: %s}
            """
                .formatted(released));
    workspace.replace(TestWorkspace.INCIDENT, "Europe/Kyiv", zone);
    TestSite site = workspace.outcome().sound().site();
    assertTrue(site.text("feed.xml").contains("<published>" + stamp + "</published>"));
    assertTrue(site.text("feed.xml").contains("<updated>" + stamp + "</updated>"));
    JsonNode item = JSON.readTree(site.text("feed.json")).at("/items/0");
    assertEquals(stamp, item.path("date_published").asText());
  }
}
