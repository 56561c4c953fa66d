package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  void listsKeepTheirStart() {
    assertEquals(
        "<ol start=\"3\">\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>", html("3. a\n   - b"));
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
}
