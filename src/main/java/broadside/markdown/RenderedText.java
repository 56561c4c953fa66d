package broadside.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one reading of a text gave, and all that is made of it.
 *
 * @param body its blocks
 */
record RenderedText(List<HtmlNode> body) {
  RenderedText {
    body = List.copyOf(body);
  }

  String html() {
    return HtmlWriter.write(body);
  }

  /** The text with addresses that are right anywhere. */
  String html(URI page) {
    return HtmlWriter.write(body, address -> UriReference.resolve(page, address));
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
