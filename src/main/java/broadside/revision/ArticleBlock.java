package broadside.revision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
  private static final Pattern CORRECTION = Pattern.compile("/correction/\\d+/text");

  ArticleBlock {
    corrections = List.copyOf(corrections);
  }

  /** The block of a page; one that says nothing where there is none, or a broken one. */
  static ArticleBlock of(String page) {
    Element block = Jsoup.parse(page).selectFirst(BLOCK);
    Map<String, String> texts = texts(block == null ? "" : block.data());
    List<String> corrections = new ArrayList<>();
    texts.forEach(
        (pointer, text) -> {
          if (CORRECTION.matcher(pointer).matches()) {
            corrections.add(text);
          }
        });
    return new ArticleBlock(corrections, "Withdrawn".equals(texts.get("/creativeWorkStatus")));
  }

  /** All texts by their JSON pointers (RFC 6901), in order. */
  private static Map<String, String> texts(String json) {
    Map<String, String> texts = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          texts.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
        }
      }
      return texts;
    } catch (IOException broken) {
      return Map.of();
    }
  }
}
