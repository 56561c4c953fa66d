package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * What is beyond a bound is shown as it was typed: nothing is lost, and what is near it is read.
 */
class BoundsTest {
  private final MarkdownRenderer renderer = new MarkdownRenderer();

  private Element body(String source) {
    return Jsoup.parseBodyFragment(renderer.toHtml(new Markdown(source))).body();
  }

  @Test
  void marksAreReadUpToTwoThousand() {
    assertEquals(1000, body("*a* ".repeat(1000)).select("em").size());
    String tooMany = "*a* ".repeat(1001).strip();
    assertEquals("<p>" + tooMany + "</p>", body(tooMany).html());
    assertEquals(1, body(tooMany + "\n\n*b*").select("em").size());
  }

  @Test
  void quotesAndListsNestToFortyBlocks() {
    assertEquals(40, body("> ".repeat(40) + "a").select("blockquote").size());
    Element deeper = body("> ".repeat(50) + "a");
    assertEquals(40, deeper.select("blockquote").size());
    assertEquals("> ".repeat(10) + "a", deeper.text());
    assertEquals("- ".repeat(10) + "a", body("- ".repeat(30) + "a").text());
  }

  @Test
  void aListAtTheDeepestPlaceHasFurtherItems() {
    assertEquals(21, body("- ".repeat(20) + "a\n" + "  ".repeat(19) + "- b").select("li").size());
  }

  @Test
  void emphasisNestsToAHundred() {
    String half = "*a **b ".repeat(40);
    assertTrue(body(half + "c** d*".repeat(40)).select("em").size() > 30);
    String deep = "*a **b ".repeat(60) + "c** d*".repeat(60);
    assertEquals("<p>" + deep + "</p>", body(deep).html());
  }

  @Test
  void tablesHaveAtMostTwentyThousandCells() {
    String head = "a|".repeat(100) + "\n" + "-|".repeat(100);
    assertEquals(1, body(head + "\nb|".repeat(190)).select("table").size());
    Element larger = body(head + "\nb|".repeat(210));
    assertEquals(0, larger.select("table").size());
    assertTrue(larger.text().endsWith("b|"));
  }

  @Test
  void referencesRepeatAtMostHalfAMillionCharacters() {
    String definition = "[a]: " + "b".repeat(1900) + "\n\n";
    assertEquals(200, body(definition + "[a] ".repeat(200)).select("a").size());
    assertEquals("[a] ".repeat(300).strip(), body(definition + "[a] ".repeat(300)).text());
  }

  @Test
  void shortLinesAreReadUpToTwoThousand() {
    assertEquals(2000, body("- *a*\n".repeat(2000)).select("em").size());
    String tooMany = "- *a*\n".repeat(4000).strip();
    assertEquals(tooMany, body(tooMany).select("> p").get(0).wholeText());
  }

  @Test
  void manyLinesOfOrdinaryLengthAreRead() {
    String row = "| the attack on the third server begins | *12* |\n";
    assertEquals(390, body("|a|b|\n|-|-|\n" + row.repeat(390)).select("em").size());
    String paragraph = "*a* " + "b".repeat(80) + "\n\n";
    assertEquals(5000, body(paragraph.repeat(5000)).select("p").size());
  }

  @Test
  void whatIsReadTooOftenIsTooComplex() {
    MeasuredText text = new MeasuredText("a");
    assertThrows(
        MeasuredText.TooComplexException.class,
        () -> IntStream.range(0, 60_000_000).forEach(round -> text.charAt(0)));
  }
}
