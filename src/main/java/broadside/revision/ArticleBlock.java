package broadside.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself to machines, as far as it matters here.
 *
 * @param corrections the texts of its corrections
 * @param withdrawn whether the statement was taken back
 */
record ArticleBlock(List<String> corrections, boolean withdrawn) {
  private static final String BLOCK = "script[type=application/ld+json]";

  ArticleBlock {
    corrections = List.copyOf(corrections);
  }

  /** The block of a page; one that says nothing where there is none, or a broken one. */
  static ArticleBlock of(String page) {
    Element block = Jsoup.parse(page).selectFirst(BLOCK);
    JsonNode article = article(block == null ? "" : block.data());
    List<String> corrections = new ArrayList<>();
    article.path("correction").forEach(each -> corrections.add(each.path("text").asText()));
    boolean withdrawn = article.path("creativeWorkStatus").asText().equals("Withdrawn");
    return new ArticleBlock(corrections, withdrawn);
  }

  private static JsonNode article(String json) {
    ObjectMapper mapper = new ObjectMapper();
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException broken) {
      return mapper.missingNode();
    }
  }
}
