package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not parsed becomes what the parser would have made of it. */
class UnmarkedTextTest {
  private static final List<String> PLACES =
      List.of("%s", "a%sb", "%s a", "a %s", "a\n%sb", "a%s\nb", "a\n%s", "a\n\n%s");

  /** Between spaces, which themselves are written as ␣. */
  private static final List<String> PIECES =
      Stream.of(
              "␣ ␣ ␣ ␣ \n \n \n\n \n\n\n \r\n \t \u00A0 ␣␣ \u2003 \u200B",
              "a Zombie війна דנה 漢字 😀 May␣2013 10\u00A0000 – — “ ” ’ … . , ; : ? ! ( ) / % € @",
              "1. 12 2) 3: - -- --- + # = === > * _ ~ ` \\ & &amp; < <b> | |-| [ ] { {{ } ^ $ \" '",
              "http://x.org www.x.org a@b.org [x] C# AT&T a_b 5*6 -5 +49 #1 :-) :- --> e\u0301")
          .flatMap(Pattern.compile(" ")::splitAsStream)
          .map(piece -> piece.replace('␣', ' '))
          .toList();

  /** Whether a text is not parsed; fails if that makes a difference. */
  private static boolean isUnmarked(String source) {
    Optional<RenderedText> unmarked = UnmarkedText.read(source);
    unmarked.ifPresent(text -> assertSame(FlexmarkReader.read(source), text));
    return unmarked.isPresent();
  }

  private static void assertSame(RenderedText parsed, RenderedText unmarked) {
    assertEquals(parsed.html(), unmarked.html());
    assertEquals(parsed.inlineHtml(), unmarked.inlineHtml());
    assertEquals(parsed.words(Punctuation.USUAL), unmarked.words(Punctuation.USUAL));
    assertEquals(parsed.passages(), unmarked.passages());
    assertEquals(List.of(), unmarked.links());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "1 May 2013",
        "1–13 May 2013",
        "two  spaces",
        "6\u00A0травня 2013\u00A0року",
        "– dash first",
        ", comma first",
        "It’s “nearly” 10,000 (zombies), at 9:30 – or so!",
        "See https://example.org/?a=b or a@b.org, C#, -5 °C, 50 % + x",
        "a > b",
        "one line\nand another\n\nand a paragraph\n",
        "\n\na\n\n\n\nb\n\n",
        "ß ﬁ Ω 漢字 𝒳 ١٢ 😀",
        "דנה"
      })
  void wordsAndPunctuationNeedNoParser(String source) {
    assertTrue(isUnmarked(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. one",
        "2) two",
        "a\n12. b",
        "- a",
        "+ a",
        "# a",
        "> a",
        "a\n===",
        "a\n---",
        ": a",
        "a_b_c",
        "*a*",
        "~~a~~",
        "a&b",
        "<b>",
        "`a`",
        "[a]",
        "a|b",
        " a",
        "a ",
        "\u00A0a",
        "a  \nb",
        "a\n b",
        "    code",
        "a\tb",
        "a\r\nb",
        "a\\b",
        "a\u0000",
        "a\uD800",
        "a\uFFFE",
        "a\u2028b",
        "a\n \nb"
      })
  void whatMayBeMoreIsParsed(String source) {
    assertFalse(isUnmarked(source));
  }

  @Test
  void noCharacterMeansMoreThanItself() {
    long unmarked =
        IntStream.range(0, 0x3100)
            .mapToObj(Character::toString)
            .flatMap(character -> PLACES.stream().map(place -> String.format(place, character)))
            .filter(UnmarkedTextTest::isUnmarked)
            .count();
    assertTrue(unmarked > 0x3100 * 4, "unmarked: " + unmarked);
  }

  @Test
  void noTextMeansMoreThanItsWords() {
    Random random = new Random(2013);
    long unmarked =
        Stream.generate(() -> randomText(random))
            .limit(30_000)
            .filter(UnmarkedTextTest::isUnmarked)
            .count();
    assertTrue(unmarked > 3_000, "unmarked: " + unmarked);
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(6); length > 0; length--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** No library can be found by the loader of the classes. */
  @Test
  void noLibraryIsLoadedForThem() throws Exception {
    URL classes = MarkdownRenderer.class.getProtectionDomain().getCodeSource().getLocation();
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader alone = new URLClassLoader(new URL[] {classes}, platform)) {
      Class<?> type = alone.loadClass(MarkdownRenderer.class.getName());
      Class<?> text = alone.loadClass(Markdown.class.getName());
      Object words = text.getConstructor(String.class).newInstance("Two.\n\nParagraphs > 1!");
      Object renderer = type.getConstructor().newInstance();
      assertEquals(
          "<p>Two.</p>\n<p>Paragraphs &gt; 1!</p>",
          type.getMethod("toHtml", text).invoke(renderer, words));
    }
  }
}
