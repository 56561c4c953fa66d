package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static final List<String> PIECES =
      Stream.concat(
              Stream.of(
                  " ", " ", " ", "  ", "\t", "\n", "\r\n", "\u00A0", "[x]: y", "1. ", "- ", "# "),
              Stream.of(
                      "\\ ` ``` * ** _ __ ~ ~~ [ ] ( ) ![ ](x) < > <b> </b> <!-- --> <? { } {{ }}",
                      "<http://x.org> http://x.org/a_b & &amp; &#64; &lt # ## | - -- --- + = ===",
                      ": :- 1. 2) 12345678901. ! \" ' a b Zombie війна ї – “ ’ ß @ $ ^ % 0 9 😀",
                      "[^1] ... ? / ; ,")
                  .flatMap(Pattern.compile(" ")::splitAsStream))
          .toList();

  private final MarkdownRenderer renderer = new MarkdownRenderer();

  @Test
  void escapedTextIsShownAsItIsWhereverInlineTextMayStand() {
    Random random = new Random(2013);
    for (int round = 0; round < 1_500; round++) {
      String plain = randomText(random);
      String shown = plain.replaceAll("[ \\t\\r\\n]+", " ").strip();
      if (!shown.isEmpty()) {
        checkEverywhere(shown, Markdown.escaping(plain).source());
      }
    }
  }

  @Test
  void plainWordsNeedNoSearchForSigns() {
    Random random = new Random(2014);
    long plain =
        Stream.generate(() -> randomText(random))
            .limit(20_000)
            .filter(UnmarkedText::isPlain)
            .peek(words -> assertEquals(words, MarkdownEscaper.escapeSigns(words)))
            .count();
    assertTrue(plain > 500, "plain: " + plain);
  }

  private void checkEverywhere(String shown, String escaped) {
    check(shown, escaped, "p");
    check("first " + shown, "first\n" + escaped, "p");
    check(shown, "# " + escaped, "h1");
    check(shown, "### " + escaped + " ###", "h3");
    check(shown, "- " + escaped, "li");
    check(shown, "> " + escaped, "blockquote > p");
    check(shown, "| h | k |\n|---|---|\n| " + escaped + " | z |", "td:first-child");
    check(shown, "[" + escaped + "](https://example.org/)", "a");
  }

  private void check(String shown, String source, String selector) {
    String html = renderer.toHtml(new Markdown(source));
    Element found = Jsoup.parseBodyFragment(html).body().selectFirst(selector);
    String place = source + "\nis\n" + html;
    assertNotNull(found, place);
    assertEquals(shown, found.wholeText().replace("first\n", "first ").strip(), place);
    assertEquals(0, found.childrenSize(), place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It’s “nearly” 10,000 (zombies), at 9:30 – or so.",
        "AT&T at 5 < 6 > 4, a=b, C# file_name_x.txt, -5 °C, 50 % + x!",
        "Müller & Söhne; see https://example.org/a_b?c=d&e=f"
      })
  void harmlessCharactersAreNotEscaped(String plain) {
    assertEquals(plain, Markdown.escaping(plain).source());
  }

  @ParameterizedTest
  @CsvSource({
    "1. Mai, 1\\. Mai",
    "- no, \\- no",
    "# no, \\# no",
    "> no, \\> no",
    "F #, F \\#",
    "a*b, a\\*b",
    "_a_b_, \\_a_b\\_",
    "&nbsp;, \\&nbsp;",
    "<b>, \\<b>"
  })
  void significantCharactersAreEscaped(String plain, String escaped) {
    assertEquals(escaped, Markdown.escaping(plain).source());
  }

  @Test
  void lineBreaksBecomeOneSpaceAndNoBreakSpacesStay() {
    assertEquals("a b\u00A0c", Markdown.escaping("a \r\n b\u00A0c").source());
  }

  @Test
  void charactersThatNoPageMayHoldAreReplaced() {
    assertEquals("a\uFFFDb\uFFFDc😀", Markdown.escaping("a\0b\uD83Dc😀").source());
  }

  @Test
  void paragraphsAreJoinedByBlankLines() {
    List<Markdown> texts = List.of(new Markdown("a\n"), new Markdown(" "), new Markdown("b"));
    assertEquals(new Markdown("a\n\nb"), Markdown.paragraphs(texts));
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(7); length > 0; length--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
