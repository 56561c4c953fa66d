package broadside.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that stands in a page stays inside its element, and is read back as it was. */
class JsonLdTest {
  private final JsonLd jsonLd = new JsonLd();

  /** What a page says; public, as the writer is ours but the mapper is not. */
  public record Said(String text, Optional<String> absent, List<String> none) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "</SCRIPT ><img src=x onerror=alert(1)>",
        "<!--<script>",
        "--> ]]> &lt;/script&gt; &amp;",
        "\"quotes\", 'more' and \\ backslashes \\u003c",
        "lines\n\u2028\u2029\r\u0085 and \u0000\u001b",
        "Ukraїne \uD83C\uDFF4"
      })
  void aHostileTextStaysInside(String hostile) throws IOException {
    String written = jsonLd.write(new Said(hostile, Optional.empty(), List.of())).source();
    assertEquals("", written.replaceAll("[^<>&\u2028\u2029]", ""));
    Document page =
        Jsoup.parse("<script type=application/ld+json>" + written + "</script><p>after</p>");
    assertEquals(1, page.select("script").size());
    assertEquals("after", page.body().text());
    assertEquals(
        Map.of("text", hostile),
        new ObjectMapper().readValue(page.select("script").get(0).data(), Map.class));
  }
}
