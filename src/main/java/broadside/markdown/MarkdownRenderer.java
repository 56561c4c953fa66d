package broadside.markdown;

import java.net.URI;
import java.util.List;

/**
 * Turns Markdown into HTML that is safe to publish, and into words. A text is read once, into the
 * elements and attributes that {@link HtmlTag} allows, from which all its forms are written. What
 * is beyond the bounds of {@link FlexmarkReader} is shown as it was typed.
 *
 * <p>HTML is a fragment that is well-formed as HTML and as XML, with characters written as
 * themselves in place of references. Instances are thread-safe; flexmark is not loaded before a
 * text with marks is met.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
public final class MarkdownRenderer {
  /** In sources and results; a few texts of each of the incidents that are rendered together. */
  private static final long MOST_CHARACTERS = 2_000_000;

  private final TextMemo memo = new TextMemo(MOST_CHARACTERS);

  /** The text as an HTML fragment, without a newline at its end. */
  public String toHtml(Markdown text) {
    return read(text.source()).html();
  }

  /**
   * The text as an HTML fragment that leads right wherever it is shown, as in a feed.
   *
   * @param page the absolute address of the page that the text stands on; relative addresses are
   *     resolved against it after RFC 3986, section 5.2
   */
  public String toHtml(Markdown text, URI page) {
    return read(text.source()).html(page);
  }

  /** The words as HTML within a line. */
  public String toInlineHtml(Inline words) {
    return read(words.source()).inlineHtml();
  }

  /** The words alone, in one line; only blocks of code keep their lines. */
  public String toWords(Markdown text) {
    return read(text.source()).words();
  }

  /**
   * The words of each block, in order: a list or a table is one block. After the words of a link
   * stands its address in angle brackets, unless they are the address.
   */
  public List<String> passages(Markdown text) {
    return read(text.source()).passages();
  }

  /** The addresses of links and pictures, in order, as they stand in the HTML. */
  public List<String> links(Markdown text) {
    return read(text.source()).links();
  }

  RenderedText read(String source) {
    return TextLimits.isReadable(source)
        ? UnmarkedText.read(source).orElseGet(() -> memo.get(source, MarkdownRenderer::readMarks))
        : asTyped(source);
  }

  private static RenderedText readMarks(String source) {
    try {
      return new RenderedText(FlexmarkReader.read(source));
    } catch (MeasuredText.TooComplexException endless) {
      return asTyped(source);
    }
  }

  /** A paragraph with the very text, for one that would take too long to read. */
  private static RenderedText asTyped(String source) {
    return new RenderedText(
        List.of(new HtmlNode.Element(HtmlTag.P, List.of(new HtmlNode.Text(source)))));
  }
}
