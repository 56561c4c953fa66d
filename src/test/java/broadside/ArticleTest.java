package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestSite;
import broadside.testing.TestSites;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the pages of incidents say of themselves to machines: JSON-LD in the words of schema.org.
 */
class ArticleTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMA = Path.of("src", "test", "resources", "schema", "article.json");
  private static final String BLOCK = "script[type=application/ld+json]";
  private static final String STORM = "showcase/2023-06-mail-storm/index.html";
  private static final String TAKEN_BACK = "showcase/2021-05-taken-back/index.html";

  /** The pages of all sites, by the name of the site and their own. */
  private static final Map<String, Document> PAGES = pagesOfAllSites();

  private static Map<String, Document> pagesOfAllSites() {
    Map<String, Document> pages = new TreeMap<>();
    add(pages, "showcase/", TestSites.showcase());
    add(pages, "preview of showcase/", TestSites.showcasePreview());
    add(pages, "own/", TestSites.own());
    add(pages, "preview of own/", TestSites.ownPreview());
    return pages;
  }

  private static void add(Map<String, Document> pages, String name, TestSite site) {
    site.pages().forEach(page -> pages.put(name + page.path(), page.html()));
  }

  static Stream<String> statements() {
    return PAGES.keySet().stream().filter(ArticleTest::isStatement);
  }

  static Stream<String> others() {
    return PAGES.keySet().stream().filter(name -> !isStatement(name));
  }

  private static boolean isStatement(String name) {
    return name.endsWith("/index.html") && !PAGES.get(name).select(".statement").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void theBlockOfAStatementFitsTheSchema(String name) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
    assertEquals(Set.of(), schema.validate(article(name)));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void theBlockSaysWhatThePageSays(String name) {
    Document page = PAGES.get(name);
    JsonNode article = article(name);
    Element title = page.head().selectFirst("title");
    assertEquals(title.wholeText(), article.get("headline").asText());
    assertEquals(page.select("html").attr("lang"), article.get("inLanguage").asText());
    assertEquals(page.head(), page.select(BLOCK).get(0).parent());
    String address = article.get("url").asText();
    assertTrue((address + "index.html").endsWith(name.substring(name.indexOf('/'))), address);
    assertEquals(address, article.get("mainEntityOfPage").asText());
    boolean hasCard = !article.path("creativeWorkStatus").asText().equals("Withdrawn");
    assertEquals(hasCard ? address + "card.png" : "", article.path("image").asText());
  }

  @ParameterizedTest
  @MethodSource("others")
  void noOtherPageHasABlock(String name) {
    assertTrue(PAGES.get(name).select("script:not([src])").isEmpty());
  }

  @Test
  void eachTranslationHasItsOwnBlock() {
    JsonNode translated = article("showcase/2023-06-mail-storm/uk/index.html");
    assertEquals("uk", translated.get("inLanguage").asText());
    assertTrue(translated.get("url").asText().endsWith("/2023-06-mail-storm/uk/"));
    assertEquals("en", article(STORM).get("inLanguage").asText());
    assertEquals("en", translated.get("correction").get(0).get("inLanguage").asText());
    assertFalse(article(STORM).get("correction").get(0).has("inLanguage"));
  }

  @Test
  void everyRevisionIsACorrectionInWords() {
    JsonNode article = article(STORM);
    assertEquals("2023-06-20", article.get("dateModified").asText());
    assertEquals(List.of("2023-06-15", "2023-06-20"), corrections(article, "datePublished"));
    assertEquals(
        List.of(
            "The number of letters was corrected: it is 20–40\u00A0letters; we had said 50.",
            "The answer to the press was added."),
        corrections(article, "text"));
  }

  @Test
  void ofWhatWasTakenBackOnlyTheReasonIsTold() {
    JsonNode article = article(TAKEN_BACK);
    assertEquals("Withdrawn", article.get("creativeWorkStatus").asText());
    assertEquals(List.of("2021-05-10T09:30+02:00"), corrections(article, "datePublished"));
    assertTrue(corrections(article, "text").get(0).contains("They were not ours"));
    assertFalse(article.has("author") || article.has("license"));
    assertFalse(article.toString().contains("must not be told any more"));
  }

  @Test
  void aDateIsNoMoreExactThanTheRecord() {
    JsonNode own = article("own/2013-05-spam-attack/index.html");
    assertEquals("2013-06", own.get("datePublished").asText());
    assertEquals("2013-06", own.get("dateModified").asText());
  }

  @Test
  void aPreviewTellsWhatIsNotOut() {
    JsonNode embargoed = article("preview of showcase/2024-02-embargo/index.html");
    assertEquals("Draft", embargoed.get("creativeWorkStatus").asText());
    assertFalse(embargoed.has("datePublished"));
    assertFalse(article("preview of " + STORM).has("creativeWorkStatus"));
    assertEquals(
        "Withdrawn", article("preview of " + TAKEN_BACK).get("creativeWorkStatus").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"press.office", "mail.example.org", "mailto:"})
  void theAddressOfThePressContactIsInNoBlock(String piece) {
    statements().forEach(name -> assertFalse(block(PAGES.get(name)).contains(piece), name));
  }

  private static List<String> corrections(JsonNode article, String field) {
    return article.get("correction").findValuesAsText(field).stream().collect(Collectors.toList());
  }

  private static JsonNode article(String name) {
    try {
      return JSON.readTree(block(PAGES.get(name)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String block(Document page) {
    Elements blocks = page.select(BLOCK);
    assertEquals(1, blocks.size());
    Element block = blocks.get(0);
    assertEquals(1, block.attributesSize());
    return block.data();
  }
}
