package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.PageType;
import broadside.testing.TestSite;
import broadside.testing.TestSites;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.kylewm.mf2j.Mf2Parser;
import java.net.URI;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A program that reads the microformats of a statement gets what a person reads.
 *
 * @see <a href="https://microformats.org/wiki/h-entry">h-entry</a>
 */
class MicroformatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<TestSite.Page> statements() {
    return TestSites.pages().filter(page -> page.type() == PageType.STATEMENT);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void aStatementIsOneEntryWithAllOfItsParts(TestSite.Page page) {
    Document html = page.html();
    JsonNode entry = entry(html).path("properties");
    String address = html.select("link[rel=canonical]").attr("href");
    assertEquals(html.select("h1").text(), first(entry, "name").asText());
    assertEquals(
        html.select("meta[name=description]").attr("content"), first(entry, "summary").asText());
    assertEquals(address, first(entry, "url").asText());
    assertTrue(first(entry, "published").asText().matches("\\d{4}(-\\d\\d){0,2}.*"));
    JsonNode content = first(entry, "content");
    assertTrue(content.path("text").asText().contains(html.select("h1").text()));
    assertTrue(content.path("html").asText().contains("<p>"));
    assertFalse(content.path("html").asText().contains("<nav"));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void theAuthorOfAStatementIsACardOfThePublisher(TestSite.Page page) {
    Document html = page.html();
    JsonNode author = first(entry(html).path("properties"), "author");
    assertEquals("h-card", author.path("type").path(0).asText());
    JsonNode card = author.path("properties");
    assertEquals(html.select(".brand").text(), first(card, "name").asText());
    assertTrue(URI.create(first(card, "url").asText()).isAbsolute());
    assertTrue(card.path("email").isMissingNode());
  }

  private static JsonNode entry(Document html) {
    JsonNode items =
        JSON.valueToTree(new Mf2Parser().parse(html, URI.create(html.location()))).path("items");
    assertEquals(1, items.size());
    assertEquals("h-entry", items.path(0).path("type").path(0).asText());
    return items.path(0);
  }

  private static JsonNode first(JsonNode properties, String name) {
    assertFalse(properties.path(name).isEmpty(), name);
    return properties.path(name).path(0);
  }
}
