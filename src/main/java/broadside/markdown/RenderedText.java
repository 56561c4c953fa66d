package broadside.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one reading of a text gave, and all that is made of it.
 *
 * @param body its blocks
 * @param isWhole whether all its marks were read; otherwise what is beyond a bound is shown as it
 *     was typed
 */
record RenderedText(List<HtmlNode> body, boolean isWhole) {
  RenderedText {
    body = List.copyOf(body);
  }

  /** A text that was read as a whole. */
  RenderedText(List<HtmlNode> body) {
    this(body, true);
  }

  /** A paragraph with the very text, for one that cannot be read, or not in time. */
  static RenderedText asTyped(String source) {
    HtmlNode words = new HtmlNode.Text(source);
    return new RenderedText(List.of(new HtmlNode.Element(HtmlTag.P, List.of(words))), false);
  }

  String html() {
    return HtmlWriter.write(body);
  }

  /** The text with addresses that are right anywhere. */
  String html(URI page) {
    return HtmlWriter.write(body, address -> UriReference.resolve(page, address));
  }

  /** The text as Markdown that is safe wherever it is rendered. */
  String markdown() {
    return MarkdownWriter.write(body);
  }

  /** The text as Markdown for ourselves, which is whole: it leaves nothing open. */
  String ownMarkdown() {
    return MarkdownWriter.writeForUs(body);
  }

  /** Words that stand within a line need no paragraph around them. */
  String inlineHtml() {
    return body.size() == 1 && body.get(0) instanceof HtmlNode.Element block && block.is(HtmlTag.P)
        ? HtmlWriter.write(block.children())
        : html();
  }

  String words() {
    return Words.of(body);
  }

  List<String> passages() {
    return body.stream()
        .map(block -> Words.withAddresses(List.of(block)))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  List<String> links() {
    List<String> links = new ArrayList<>();
    body.forEach(node -> addLinks(node, links));
    return List.copyOf(links);
  }

  private static void addLinks(HtmlNode node, List<String> links) {
    if (node instanceof HtmlNode.Element element) {
      element.tag().attributes().stream()
          .filter(HtmlAttribute::isAddress)
          .map(element.attributes()::get)
          .filter(Objects::nonNull)
          .forEach(links::add);
      element.children().forEach(child -> addLinks(child, links));
    }
  }

  /** About how many characters it takes to keep. */
  int size() {
    return HtmlNode.size(body);
  }
}
