package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not safe cannot be said. */
class HtmlNodeTest {
  private static HtmlNode element(HtmlTag tag, HtmlAttribute name, String value) {
    return new HtmlNode.Element(tag, Map.of(name, value), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "A, HREF, javascript:alert(1)",
    "A, HREF, ' javascript:alert(1)'",
    "IMG, SRC, https://example.org/a.png",
    "IMG, SRC, media/../a.png",
    "SPAN, LANG, 'de\" onclick=\"a'",
    "SPAN, DIR, auto",
    "OL, ALIGN, left",
    "TD, ALIGN, char",
    "P, TITLE, a",
    "EM, HREF, a",
    "IMG, HREF, a"
  })
  void anAttributeThatIsNotAllowedIsRefused(HtmlTag tag, HtmlAttribute name, String value) {
    assertThrows(IllegalArgumentException.class, () -> element(tag, name, value));
  }

  @Test
  void whatWouldBeMarkupIsEscaped() {
    HtmlNode link =
        new HtmlNode.Element(
            HtmlTag.A,
            Map.of(HtmlAttribute.TITLE, "<b> & \"c\" '>'", HtmlAttribute.HREF, "?a=b&c=\"d"),
            List.of(new HtmlNode.Text("<e> & \"f\" '")));
    assertEquals(
        "<a href=\"?a=b&amp;c=&quot;d\" title=\"&lt;b&gt; &amp; &quot;c&quot; '&gt;'\">"
            + "&lt;e&gt; &amp; \"f\" '</a>",
        HtmlWriter.write(List.of(link)));
  }

  @Test
  void whatXmlDoesNotKnowIsLeftOut() {
    assertEquals(
        new HtmlNode.Text("a\tb\nc\rd\u0080😀\uFFFD"),
        new HtmlNode.Text("a\tb\nc\rd\u0000\u0001\u001F\u0080\uD83D😀\uDE00\uFFFE\uFFFF\uFFFD"));
  }
}
