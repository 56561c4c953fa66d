package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.browser.Attacks;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sanitizer finds nothing in any HTML that a text became, and changes nothing in it. */
class SanitizerCheckTest {
  /** Between spaces, which themselves are written as ␣. */
  private static final List<String> PIECES =
      Stream.of(
              "␣ ␣ \n \n\n \r\n \t a Zombie війна * ** _ ~~ ` ``` [ ] ![ ](u) ](media/a.png)",
              "](https://x.org/) ](javascript:a) ](<a_b>␣\"{{t}}\") [r] [r]:␣/u␣'`t`' <http://x.org>",
              "<b␣onclick=\"a\"> </b> <span> <span␣lang=\"de\"> <span␣lang=\"he\"␣dir=\"rtl\"> </span>",
              "<bdi> </bdi> <!--␣--> <script> <? &amp; &lt; &#60; &#x3C;b&#62; & < > \" ' = {{ }} \\",
              "-␣ 1.␣ 0)␣ #␣ >␣ |a|b|\n|:-|-:|\n | \n---\n \n===\n ~~~\n ␣␣␣␣ \u0000 \uD800 \uFFFF")
          .flatMap(Pattern.compile(" ")::splitAsStream)
          .map(piece -> piece.replace('␣', ' '))
          .toList();

  private final MarkdownRenderer renderer = new MarkdownRenderer();
  private final SanitizerCheck check = new SanitizerCheck();

  @ParameterizedTest
  @CsvSource({
    "<p>a</p>, ",
    "<script>a</script>, script",
    "<p onclick=\"a\">b</p>, p onclick",
    "<a href=\"javascript:a\">b</a>, a",
    "<a href=\"javascript:a\" title=\"b\">c</a>, a href",
    "<img src=\"https://a.example/b.png\" />, img",
    "<b>a</b><i>b</i>, b i"
  })
  void whatIsRemovedIsNamed(String html, String removed) {
    assertEquals(removed == null ? "" : removed, String.join(" ", check.removedFrom(html)));
  }

  private void assertClean(String source) {
    String html = renderer.toHtml(new Markdown(source));
    assertEquals(List.of(), check.removedFrom(html), source);
    assertEquals(normalised(html), normalised(HtmlPolicy.create().sanitize(html)), source);
  }

  /** Space between blocks means nothing; the sanitizer guards braces and backticks as well. */
  private static String normalised(String html) {
    Document document = Jsoup.parseBodyFragment(html.replace("<!-- -->", ""));
    document.outputSettings().prettyPrint(false);
    for (Element element : document.body().select("*")) {
      element.attributes().forEach(value -> value.setValue(unguarded(value.getValue())));
      element.textNodes().stream().filter(TextNode::isBlank).forEach(TextNode::remove);
    }
    return document.body().html();
  }

  private static String unguarded(String value) {
    return value.replace("{\u200B", "{").stripTrailing();
  }

  static Stream<String> attacks() {
    return Attacks.all().stream();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void attacksLeaveNothingToRemove(String attack) {
    assertClean(attack);
    assertClean("[a](" + attack + ")");
    assertClean("![a](<" + attack + "> \"" + attack + "\")");
    assertClean("<span lang=\"de\">" + attack + "</span>");
  }

  @ParameterizedTest
  @MethodSource("broadside.markdown.SpecExamples#read")
  void examplesLeaveNothingToRemove(SpecExamples.Example example) {
    assertClean(example.markdown());
  }

  @ParameterizedTest
  @MethodSource("broadside.markdown.KillersTest#recipes")
  void largeTextsLeaveNothingToRemove(KillersTest.Recipe recipe) {
    assertEquals(List.of(), check.removedFrom(renderer.toHtml(new Markdown(recipe.text()))));
  }

  @Test
  void randomTextsLeaveNothingToRemove() {
    Random random = new Random(2013);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(14); length > 0; length--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertClean(text.toString());
    }
  }
}
