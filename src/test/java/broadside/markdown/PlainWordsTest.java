package broadside.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not read as Markdown would have come out as it is. */
class PlainWordsTest {
  private final MarkdownRenderer renderer = new MarkdownRenderer();

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
        "12, 13",
        "ß ﬁ Ω 漢字 𝒳 ١٢",
        "דנה"
      })
  void plainWordsStayTheSame(String words) {
    assertTrue(PlainWords.are(words));
    assertEquals(words, renderer.toInlineHtml(new Inline(words)));
    String read = renderer.toHtml(new Markdown(words));
    assertEquals(words.isEmpty() ? "" : "<p>" + words + "</p>", read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. one", "a_b_c", "*a*", "a&b", "<b>", "`a`", " a", "a ", "a\nb", "a\\b", "a@b.c"
      })
  void whatMayBeMoreIsRead(String words) {
    assertFalse(PlainWords.are(words));
  }
}
