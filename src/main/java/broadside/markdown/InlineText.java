package broadside.markdown;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Collects the words of inline HTML. Emphasis goes; what is struck out keeps its tildes, because
 * without them it would be said. A break is a newline, all other white space one space.
 */
final class InlineText implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();
  private int linkStart;

  private InlineText() {}

  /** The words of the given nodes. */
  static String of(List<Node> nodes) {
    InlineText collector = new InlineText();
    nodes.forEach(node -> node.traverse(collector));
    return collector.text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.nameIs("a")) {
      close(node.attr("href"));
    } else if (node.nameIs("del")) {
      text.append("~~");
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "a" -> linkStart = text.length();
      case "br" -> text.append('\n');
      case "del" -> text.append("~~");
      case "img" -> append(element.attr("alt"));
      default -> {}
    }
  }

  private void append(String words) {
    text.append(words.replaceAll("[ \\t\\r\\n\\f]+", " "));
  }

  private void close(String url) {
    String label = text.substring(linkStart).strip();
    if (label.isEmpty()) {
      text.append(url);
    } else if (!url.isEmpty() && !label.equals(url)) {
      text.append(" <").append(url).append('>');
    }
  }
}
