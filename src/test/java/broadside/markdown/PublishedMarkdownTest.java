package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.browser.AttackParts;
import broadside.browser.Attacks;
import broadside.fuzz.Dice;
import com.github.rjeschke.txtmark.Processor;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Markdown that goes out says what the pages say, and is harmless whoever renders it. */
class PublishedMarkdownTest {
  private static final Set<String> ELEMENTS =
      Stream.concat(
              Arrays.stream(HtmlTag.values()).map(HtmlTag::html), Stream.of("html", "head", "body"))
          .collect(Collectors.toSet());
  private static final Set<String> HARMLESS =
      Set.of("title", "alt", "lang", "dir", "start", "align", "class");

  /** As they come, with raw HTML on: those of others, and flexmark without our bounds. */
  private static final Map<String, UnaryOperator<String>> RENDERERS =
      Map.of(
          "commonmark-java", PublishedMarkdownTest::commonmark,
          "flexmark", PublishedMarkdownTest::flexmark,
          "txtmark", Processor::process);

  private static final int IN_ONE_TEXT = 12;

  private final MarkdownRenderer renderer = new MarkdownRenderer();

  private static String commonmark(String source) {
    List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
    return org.commonmark.renderer.html.HtmlRenderer.builder()
        .extensions(tables)
        .build()
        .render(org.commonmark.parser.Parser.builder().extensions(tables).build().parse(source));
  }

  private static String flexmark(String source) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(source));
  }

  private String published(String source) {
    return renderer.toMarkdown(new Markdown(source)).source();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "Words before %s and after.",
        "- %s",
        "> %s",
        "1. a\n2. %s",
        "# %s",
        "|a|\n|-|\n|%s|",
        "```\n%s\n```",
        "    %s",
        "- a\n\n      %s",
        "`%s`",
        "[%s](https://example.org/)",
        "[a](%s)",
        "[a](https://example.org/ \"%s\")",
        "*a **%s** b*"
      })
  void noAttackIsAlive(String place) {
    List<String> attacks = Attacks.all();
    assertTrue(attacks.size() > 700, attacks.size() + " attacks");
    for (String attack : attacks) {
      assertHarmless(place.replace("%s", attack));
    }
  }

  /** So many in one text, too: what one leaves open is there for the next. */
  @Test
  void noneOfThousandsOfAttacksIsAlive() {
    List<String> attacks = AttackParts.all();
    assertTrue(attacks.size() > 4_000, attacks.size() + " attacks");
    long alive = attacks.stream().filter(PublishedMarkdownTest::isAlive).count();
    assertTrue(alive >= 4_000, alive + " of them are alive where nobody stops them");
    attacks.forEach(this::assertHarmless);
    for (int i = 0; i < attacks.size(); i += IN_ONE_TEXT) {
      List<String> some = attacks.subList(i, Math.min(i + IN_ONE_TEXT, attacks.size()));
      assertHarmless(String.join("\n\n", some));
      assertHarmless(String.join(" ", some));
    }
  }

  @Test
  void noMixOfMarksIsAlive() {
    for (long seed = 0; seed < 5_000; seed++) {
      assertHarmless(new HostileTexts(new Dice(seed), 200).next());
    }
  }

  private void assertHarmless(String source) {
    String published = published(source);
    RENDERERS.forEach(
        (name, other) ->
            assertEquals(List.of(), alive(other.apply(published)), () -> name + ": " + source));
  }

  private static boolean isAlive(String source) {
    return Stream.of(commonmark(source), flexmark(source)).anyMatch(html -> !alive(html).isEmpty());
  }

  /** The elements of a page that may do more than show words. */
  private static List<String> alive(String html) {
    return Jsoup.parse(html).getAllElements().stream()
        .filter(element -> !isHarmless(element))
        .map(Element::toString)
        .toList();
  }

  private static boolean isHarmless(Element element) {
    return (element.tagName().startsWith("#") || ELEMENTS.contains(element.tagName()))
        && element.attributes().asList().stream().allMatch(PublishedMarkdownTest::isHarmless);
  }

  private static boolean isHarmless(Attribute attribute) {
    String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
    return switch (attribute.getKey()) {
      case "href" -> value.startsWith("http") || !value.matches("[^/?#]*:.*");
      case "src" -> HtmlAttribute.SRC.accepts(attribute.getValue());
      case "id" -> true;
      default -> HARMLESS.contains(attribute.getKey());
    };
  }

  /** Of Markdown that is read, written and read again, nothing is lost; HTML we read as words. */
  @Test
  void whatIsWrittenIsReadAsTheSame() {
    List<String> changed =
        SpecExamples.read().stream()
            .map(SpecExamples.Example::markdown)
            .filter(source -> !published(source).contains("<pre>"))
            .filter(source -> !words(source).equals(words(published(source))))
            .toList();
    assertEquals(List.of(), changed);
  }

  private String words(String source) {
    return Jsoup.parse(renderer.toHtml(new Markdown(source))).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *a* **b** ~~c~~ `d`            | *a* **b** ~~c~~ `d`
          _a_ __b__                      | *a* **b**
          *a _b_ c*                      | *a *b* c*
          *_a_*                          | *_a_*
          [a](https://example.org/b_c)   | [a](https://example.org/b_c)
          <https://example.org/>         | [https://example.org/](https://example.org/)
          [a](javascript:b)              | a
          ![a](https://example.org/b.png)| a
          \\![a](b)                      | \\![a](b)
          snake_case and 5 * 3           | snake_case and 5 \\* 3
          a < b && c > d                 | a &lt; b && c > d
          <b>a</b> &lt;c&gt;             | &lt;b>a&lt;/b> &lt;c>
          <span lang="uk">так</span>     | <span lang="uk">так</span>
          -5 degrees                     | -5 degrees
          1986\\. A year                 | 1986\\. A year
          # \\# a                        | # # a
          # a \\#                        | # a \\#
          ~~10~~ 12                      | ~~10~~ 12
          ~10~ 12                        | \\~10\\~ 12
          _**Journalist**innen_          | ***Journalist**innen*
          ***Journalist*innen**          | ***Journalist*innen**
          [a](javascript:b "c")          | a
          17. a\\n1. b                    | 17\\. a\\n\\n1. b
          a**«b»** **«c»**d ~~e~~f        | a«b» «c»d ~~e~~f
          a**b**c **«d»** e               | a**b**c **«d»** e
          a\\nb                          | a\\nb
          """)
  void signsStayAndWordsAreEscapedNoMoreThanNeeded(String source, String published) {
    assertEquals(published.replace("\\n", "\n"), published(source.replace("\\n", "\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "<b>\\n[c],<pre><code>&lt;b&gt;&#10;&#91;c]</code></pre>",
    "[a](b),<pre><code>&#91;a](b)</code></pre>",
    "[a]: b,<pre><code>&#91;a]: b</code></pre>"
  })
  void codeIsInOneLineOfHtmlIfItWouldBeAliveWithoutItsFence(String code, String published) {
    assertEquals(published, published("```\n" + code.replace("\\n", "\n") + "\n```"));
  }

  /** Txtmark takes a bracket behind a backslash, or in code, for the end of the words of a link. */
  @ParameterizedTest
  @CsvSource({
    "[[a]](b),[&#91;a&#93;](b)",
    "[\\](data:c) d](b),[&#93;(data:c) d](b)",
    "[`](data:c)`](b),[&#93;(data:c)](b)",
    "![\\](data:c)](https://example.org/b.png),\\](data:c)",
    "![\\](data:c)](media/b.png),![&#93;(data:c)](media/b.png)"
  })
  void noBracketEndsTheWordsOfALink(String source, String published) {
    assertEquals(published, published(source));
    assertHarmless(source);
  }

  @Test
  void codeWithBackticksIsWords() {
    assertEquals("a\\`b", published("``a`b``"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n- b\n  - c\n\n1. d\n2. e",
        "- a\n\n  b\n\n- c",
        "> a\n>\n> - b",
        "```\na\n  b\n```",
        "| a | b |\n| --- | :-: |\n| c | d\\|e |",
        "a\\\nb",
        "***",
        "1. a\n2. b",
        "- a\n\n* b",
        "- a\n\n* b\n\n- c",
        "```\n[error] a & b\n```"
      })
  void blocksThatAreWrittenInOurWayStayAsTheyAre(String source) {
    assertEquals(source, published(source));
  }
}
