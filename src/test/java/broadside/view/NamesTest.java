package broadside.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.markdown.Inline;
import broadside.markdown.MarkdownDocument;
import broadside.markdown.MarkdownRenderer;
import broadside.markdown.PlainTextRenderer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in another direction than the text around it stands alone. */
class NamesTest {
  private final MarkdownRenderer renderer = new MarkdownRenderer();

  @ParameterizedTest
  @CsvSource({
    "Sam,       ltr, Sam",
    "42 Sam,    ltr, 42 Sam",
    "42,        rtl, 42",
    "Їжак,      ltr, Їжак",
    "דנה,       ltr, <bdi>דנה</bdi>",
    "(1) دانا,  ltr, <bdi>(1) دانا</bdi>",
    "דנה,       rtl, דנה",
    "Sam,       rtl, <bdi>Sam</bdi>",
    "a <b>,     rtl, <bdi>a &lt;b&gt;</bdi>",
  })
  void onlyANameInAnotherDirectionIsIsolated(String name, String direction, String html) {
    Inline isolated = Inline.name(Inline.of(name), direction);
    assertEquals(html, renderer.toInlineHtml(isolated));
    assertEquals(
        name + "\n",
        new PlainTextRenderer(renderer)
            .toPlainText(new MarkdownDocument(isolated.source(), List.of()), direction));
  }
}
