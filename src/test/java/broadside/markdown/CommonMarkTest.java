package broadside.markdown;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import broadside.markdown.SpecExamples.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the specification gives what it asks for, but those that are listed with the
 * reason why not.
 */
class CommonMarkTest {
  private static final Path DIFFERENCES =
      Path.of("src/test/resources/markdown/commonmark-differences.csv");
  private static final Set<String> REASONS =
      Set.of(
          "raw-html",
          "code-language",
          "scheme",
          "image",
          "backslash",
          "number",
          "empty-heading",
          "quotation",
          "flexmark");
  private static final Map<Integer, String> KNOWN = differences();

  private final MarkdownRenderer renderer = new MarkdownRenderer();

  static List<Example> examples() {
    return SpecExamples.read();
  }

  @Test
  void allExamplesAreThere() {
    assertEquals(652, examples().size());
    assertEquals(REASONS, Set.copyOf(KNOWN.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void anExampleGivesWhatTheSpecificationSays(Example example) {
    String expected = normalise(example.html());
    String actual = normalise(renderer.toHtml(new Markdown(example.markdown())));
    if (KNOWN.containsKey(example.number())) {
      assertNotEquals(expected, actual, "is no difference any more: take it off the list");
    } else {
      assertEquals(expected, actual, example.markdown());
    }
  }

  /**
   * Space between blocks means nothing, nor does how a character is written: some stand in an
   * address as they are where the specification encodes them, and the other way round.
   */
  static String normalise(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element link : document.select("a[href]")) {
      String address = link.attr("href").replace("+", "%2B");
      link.attr("href", URLDecoder.decode(address, StandardCharsets.UTF_8));
    }
    for (Element element : document.body().select("body, blockquote, ul, ol, li, p")) {
      for (TextNode text : element.textNodes()) {
        boolean first = text.previousSibling() == null || isBlock(text.previousElementSibling());
        boolean last = text.nextSibling() == null || isBlock(text.nextElementSibling());
        String words = text.getWholeText();
        words = first ? words.stripLeading() : words;
        text.text(last ? words.stripTrailing() : words);
      }
    }
    return document.body().html();
  }

  private static boolean isBlock(Element element) {
    return element != null && element.isBlock();
  }

  private static Map<Integer, String> differences() {
    try {
      return Files.readAllLines(DIFFERENCES).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", 3))
          .collect(toMap(cells -> Integer.valueOf(cells[0]), cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
