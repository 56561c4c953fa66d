package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
  private final MarkdownRenderer renderer = new MarkdownRenderer();

  private String html(String source) {
    return renderer.toHtml(new Markdown(source));
  }

  @Test
  void ordinaryMarkdownBecomesOrdinaryHtml() {
    assertEquals(
        "<h2>Title</h2>\n<p>One <em>two</em> <strong>three</strong> <code>four</code> "
            + "<del>five</del><br />\nsix</p>\n<hr />\n<blockquote>\n<p>seven</p>\n</blockquote>",
        html("## Title\n\nOne *two* **three** `four` ~~five~~\\\nsix\n\n---\n\n> seven\n"));
  }

  @Test
  void aListCountsFromOne() {
    assertEquals(
        "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ol>",
        html("1. a\n   - b\n2. c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"17. Juni fiel er aus.", "41. Angriff in Folge.", "0. a", "01. a", "2) a"})
  void anyOtherNumberStaysAsItWasTyped(String line) {
    assertEquals("<p>" + line + "</p>", html(line));
    assertEquals("<ul>\n<li>" + line + "</li>\n</ul>", html("- " + line));
  }

  @Test
  void datesInLinesAndParagraphsAreNoList() {
    assertEquals(
        "<p>6. května začal útok.\n8. května skončil.</p>",
        html("6. května začal útok.\n8. května skončil."));
    assertEquals(
        "<ol>\n<li>května začal útok.</li>\n</ol>\n<p>8. května skončil.</p>",
        html("1. května začal útok.\n\n8. května skončil."));
  }

  @Test
  void tablesKeepTheirAlignment() {
    assertEquals(
        "<table>\n<thead>\n<tr><th>a</th><th align=\"right\">b</th></tr>\n</thead>\n"
            + "<tbody>\n<tr><td>1</td><td align=\"right\">2</td></tr>\n</tbody>\n</table>",
        html("| a | b |\n|---|--:|\n| 1 | 2 |"));
  }

  @Test
  void codeIsShownAsItIsWithoutClasses() {
    assertEquals(
        "<pre><code>&lt;a b='c' d=\"e\"&gt; {{x}} &amp;amp;\n</code></pre>",
        html("```java\n<a b='c' d=\"e\"> {{x}} &amp;\n```"));
  }

  @Test
  void webLinksStayPlain() {
    assertEquals(
        "<p><a href=\"https://example.org/?a=1&amp;b=2\" title=\"t\">x</a></p>",
        html("[x](https://example.org/?a=1&b=2 \"t\")"));
  }

  @Test
  void charactersOfTheWorldStayReadable() {
    String text = "Київ – “ясно” — it’s 10\u00A0000 € (a@b.org, c=d, `e`+f) 😀";
    assertEquals("<p>" + text.replace("`e`", "<code>e</code>") + "</p>", html(text));
  }

  @Test
  void writtenReferencesStayWritten() {
    assertEquals("<p>&amp;#xa0; \u00A0 &amp;nbsp;</p>", html("\\&#xa0; &nbsp; \\&nbsp;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<p onclick=\"alert(1)\" style=\"color:red\" class=\"a\" id=\"b\">x</p>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#115;cript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox(1))",
        "[x](file:///etc/passwd)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x](https://tracker.example/pixel.png)",
        "![x](//tracker.example/pixel.png)",
        "![x](/\\tracker.example/pixel.png)",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        "![x](../../logout)",
        "![x](media/../../logout)",
        "![x](media/%2e%2e/%2e%2e/logout)",
        "x{onclick=alert(1)}",
        "# h {#id .class onclick=alert(1)}",
        "[x]: javascript:alert(1)\n\n[x]",
        "`` ` ``<svg onload=alert(1)>"
      })
  void attacksLeaveNoActiveHtml(String source) {
    Element body = Jsoup.parseBodyFragment(html(source)).body();
    assertEquals(0, body.select("script, svg, img, [onclick], [onerror], [onload]").size(), source);
    assertEquals(0, body.select("[style], [class], [id], [href]").size(), source);
  }

  @Test
  void rawHtmlIsShownAsText() {
    assertEquals("<p>a &lt;b&gt;c&lt;/b&gt;</p>", html("a <b>c</b>"));
    assertEquals("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", html("<script>alert(1)</script>"));
  }

  @Test
  void picturesBesideThePageStay() {
    assertEquals(
        "<p><img src=\"../media/a.png\" alt=\"A\" title=\"t\" /></p>",
        html("![A](../media/a.png \"t\")"));
  }

  @Test
  void ofPicturesOfOtherSitesStandsWhatTheySay() {
    String source = "Before ![our *server* <b>](https://other.example/a.png) after";
    assertEquals("<p>Before our server &lt;b&gt; after</p>", html(source));
    assertEquals("Before our server <b> after", words(source));
    assertEquals(
        "<p><a href=\"https://b.example\">a</a></p>", html("[![a](//c/d.png)](https://b.example)"));
  }

  @Test
  void noSignIsPutToCode() {
    assertEquals("Run: ls – then.", words("Run:\n\n    ls\n\nthen."));
  }

  @Test
  void manyThreadsShareOneRenderer() {
    String expected = html("**a** | b");
    long different =
        IntStream.range(0, 2000)
            .parallel()
            .filter(round -> !html("**a** | b").equals(expected))
            .count();
    assertEquals(0, different);
  }

  @Test
  void braceTemplatesOfBrowsersLeaveNoComments() {
    assertEquals("<p>{{x}}</p>", html("{{x}}"));
  }

  @Test
  void htmlInSeveralLinesIsShownAsText() {
    assertEquals(
        "<p>&lt;div\nid=\"a\"&gt;\nb\n&lt;/div&gt;</p>", html("<div\n  id=\"a\">\n b\n</div>"));
    assertEquals("<p>&lt;!-- a --&gt;</p>\n<p>b</p>", html("<!-- a -->\nb"));
    assertEquals("<blockquote>\n<p>&lt;div&gt;\na</p>\n</blockquote>", html("> <div>\n> a"));
  }

  @Test
  void spansOfLanguageEndWithWhatTheyStandIn() {
    String start = "<span lang=\"uk\" dir=\"ltr\">";
    assertEquals("<p>" + start + "a <em>b</em></span></p>", html(start + "a *b*</span>"));
    assertEquals("<p><em>a <bdi>b</bdi></em> c</p>", html("*a <bdi>b* c</bdi>"));
    assertEquals("<p>" + start + "a</span></p>\n<p>b</p>", html(start + "a\n\nb</span>"));
    assertEquals("<p>" + start + "<bdi>a</bdi></span></p>", html(start + "<bdi>a</span></bdi>"));
    assertEquals("<p>&lt;span&gt;a</p>", html("<span>a</span>"));
  }

  @Test
  void spansNestToAHundred() {
    Element body = Jsoup.parseBodyFragment(html("<bdi>".repeat(300) + "a")).body();
    assertEquals(100, body.select("bdi").size());
    assertEquals("<bdi>".repeat(200) + "a", body.text());
  }

  @Test
  void aLinkLeadsNowhereElseThanTheOneAroundIt() {
    assertEquals(
        "<p><a href=\"https://a.example/\">b https://c.example/ d</a></p>",
        html("[b <https://c.example/> d](https://a.example/)"));
  }

  @Test
  void whatIsTypedInAnAddressIsReadOnce() {
    assertEquals(
        "<p><a href=\"/a?b&amp;amp;c=`\" title=\"{{d}} &amp;lt; `\">e</a></p>",
        html("[e](/a?b&amp;amp;c=\\` \"{{d}} &amp;lt; `\")"));
  }

  @Test
  void aPictureIsToldByThePlainWordsOfItsText() {
    assertEquals(
        "<p><img src=\"media/a.png\" alt=\"a &amp; ä * b code c\" /></p>",
        html("![a &amp; &auml; \\* *b* `code` [c](d)](media/a.png)"));
  }

  @Test
  void aTableNeedsAHead() {
    assertEquals("<p>|-|-|\n|a|b|</p>", html("|-|-|\n|a|b|"));
  }

  @Test
  void joinersOfLettersStay() {
    assertEquals("<p>ক\u09CD\u200Cই</p>", html("ক\u09CD\u200Cই"));
  }

  @Test
  void feedsHaveWholeAddresses() {
    Passage text =
        Passage.of(new Markdown("[a](../b/?c) ![d](media/e.png) <https://f.example/g> [h](#i)"));
    MarkdownDocument document = new MarkdownDocument(MarkdownDocument.place(0), List.of(text));
    assertEquals(
        "<p><a href=\"https://a.example/x/b/?c\">a</a>"
            + " <img src=\"https://a.example/x/y/media/e.png\" alt=\"d\" />"
            + " <a href=\"https://f.example/g\">https://f.example/g</a>"
            + " <a href=\"https://a.example/x/y/#i\">h</a></p>",
        renderer.toHtml(document, URI.create("https://a.example/x/y/")));
  }

  @Test
  void wordsAreOneLine() {
    Markdown text =
        new Markdown("# a\n\n- *b*c\n- d\\\n  e\n\n|f|g|\n|-|-|\n|h|![i](media/j.png)|");
    assertEquals("a: bc; d e. f, g; h", words(text.source()));
    assertEquals("a\u00A0b", words("a\u00A0 &shy;\u200Bb"));
  }

  private String words(String text) {
    return renderer.toWords(new Markdown(text), Punctuation.USUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We ask you:/- to wait/- to call us//Thank you.|We ask you: to wait; to call us. Thank you.",
        "We saw/1. spam,/2. calls (many)|We saw: spam, calls (many)",
        "- It was down./- “It is up.”/- Really?/- Yes|It was down. “It is up.” Really? Yes",
        "- one//  more//- two|one. more; two",
        "- one/  - a/  - b/- two|one: a; b; two",
        "# News//It is up//> They said so//and went|News. It is up: They said so. and went",
        "one//---//two|one. two",
        "- one/- two//1. a/2. b|one; two. a; b",
        "- one//      code/- two//> three|one: code – two. three",
        "-/- a/-|a"
      })
  void whatStoodApartIsPartedBySignsInOneLine(String text, String line) {
    assertEquals(line, words(text.replace('/', '\n')));
  }

  @Test
  void cellsAndRowsArePartedToo() {
    String table = "Down\n\n|Server|State|\n|---|---|\n|mail||\n|web|up|\n\nWe work on it.";
    assertEquals("Down: Server, State; mail; web, up. We work on it.", words(table));
  }

  @Test
  void theSignsAreThoseOfTheLanguage() {
    Markdown list = new Markdown("Nous\n\n- un\n- deux");
    assertEquals(
        "Nous\u00A0: un\u202F; deux",
        renderer.toWords(list, new Punctuation("\u00A0:", "\u202F;")));
  }

  @Test
  void whatIsStruckOutIsNotSaid() {
    assertEquals("data lost", words("data ~~not~~ lost"));
    assertEquals("", words("~~lost~~"));
    assertEquals("lost", words("![~~not~~ lost](media/b.png)"));
  }

  @Test
  void codeKeepsItsLinesInWords() {
    assertEquals("a: b  c\n  d", words("a\n\n    b  c\n      d"));
  }

  @Test
  void passagesAreTheWordsOfEachBlock() {
    assertEquals(
        List.of("a", "b c <d> https://e.example/", "f g", "h i j k"),
        passages(
            "## a\n\nb [c](d) <https://e.example/>\n\n- f\n- g\n\n---\n\n|h|i|\n|-|-|\n|j|k|"));
    assertEquals(List.of("<a>"), passages("[![b](media/c.png)](a)"));
  }

  private List<String> passages(String source) {
    return renderer.passages(new MarkdownDocument(source, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "## ##", "# <bdi> </bdi>", "# ![](https://example.org/b.png)"})
  void aHeadingThatShowsNothingIsNone(String heading) {
    assertEquals("<p>a</p>\n<p>b</p>", renderer.toHtml(new Markdown("a\n" + heading + "\nb")));
    assertEquals("<ul>\n<li></li>\n</ul>", renderer.toHtml(new Markdown("- " + heading)));
  }

  @Test
  void aHeadingMayBeAPicture() {
    assertEquals(
        "<h1><img src=\"media/a.png\" alt=\"\" /></h1>",
        renderer.toHtml(new Markdown("# ![](media/a.png)")));
  }

  @Test
  void linksAreToldInTheirOrder() {
    Markdown text =
        new Markdown(
            "[a](b?c&d)\n\n> - ![e](media/f.png) [g](javascript:h)\n\n[![i](media/j.png)][k]\n\n[k]: /l(m)");
    assertEquals(List.of("b?c&d", "media/f.png", "/l%28m%29", "media/j.png"), renderer.links(text));
  }

  @ParameterizedTest
  @MethodSource("broadside.markdown.SpecExamples#read")
  void eachLinkIsKnownWithWhereItWasTyped(SpecExamples.Example example) {
    Markdown text = new Markdown(example.markdown());
    List<TypedLink> links = renderer.typedLinks(text);
    assertEquals(renderer.links(text), links.stream().map(TypedLink::address).toList());
    for (TypedLink link : links) {
      assertTrue(text.source().split(Pattern.quote(link.typed()), -1).length > link.skipped() + 1);
    }
  }

  @Test
  void anAddressIsFoundAmongTheWordsThatReadTheSame() {
    Markdown text =
        new Markdown(
            "a `a`\n\n> - [a](a) ![a](media/a) [a [b](<a>)](a)\n>   <https://a.example> [a]\n\n[a]: /&#97;");
    assertEquals(
        List.of(
            new TypedLink("a", "a", 3),
            new TypedLink("media/a", "media/a", 0),
            new TypedLink("a", "a", 8),
            new TypedLink("https://a.example", "https://a.example", 0),
            new TypedLink("/a", "/&#97;", 0)),
        renderer.typedLinks(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          a *b*\\nc         ! <p>[a <em>b</em>\\nc]</p>
          # a               ! <h1>[a]</h1>
          - a\\n  - b      ! <ul>\\n<li>[a]\\n<ul>\\n<li>[b]</li>\\n</ul>\\n</li>\\n</ul>
          > a               ! <blockquote>\\n<p>[a]</p>\\n</blockquote>
          ```\\na\\n```  ! <pre><code>a\\n</code></pre>
          ***               ! <hr />
          *a                ! <p>[*a]</p>
          """)
  void wordsOfAnotherLanguageAreMarkedWithinTheirBlocks(String source, String html) {
    Markdown text =
        new Markdown(source.replace("\\n", "\n"), Optional.of(new Language("de", "ltr")));
    assertEquals(
        html.replace("\\n", "\n")
            .replace("[", "<span lang=\"de\" dir=\"ltr\">")
            .replace("]", "</span>"),
        renderer.toHtml(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          ה**«פיראטים»** ו     ! ה<strong>«פיראטים»</strong> ו
          ה**"בוטנט"** נגמרה   ! ה<strong>"בוטנט"</strong> נגמרה
          **«спам»**ний        ! <strong>«спам»</strong>ний
          a*(b)*c              ! a<em>(b)</em>c
          a**«b.»**c           ! a<strong>«b.»</strong>c
          a** «b»**            ! a** «b»**
          a* "b" *c            ! a* "b" *c
          """)
  void aQuotationWithinAWordIsEmphasised(String source, String html) {
    assertEquals("<p>" + html + "</p>", html(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a **50 %**b ! true",
        "a ** b** ! true",
        "a **b ! true",
        "a **b** ! false",
        "`a **b` ! false",
        "a \\*\\*b ! false",
        "a 2*3 ! false",
        "a *50 %*b ! true",
        "*a,*b ! true",
        "* a, b * ! false",
        "a \\\\*b,\\\\*c ! false",
        "a* b *c ! false",
        "*a* b ! false"
      })
  void starsThatAreShownAreKnown(String source, boolean areShown) {
    assertEquals(areShown, renderer.hasStars(new Markdown(source)));
  }

  @Test
  void aDateOfNumbersIsASentence() {
    assertEquals("<p>1. 5. 2024 a\n2. 5. b</p>", html("1. 5. 2024 a\n2. 5. b"));
  }
}
