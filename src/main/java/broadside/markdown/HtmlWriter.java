package broadside.markdown;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes safe HTML, which is well-formed as XML too. Blocks, items and rows stand on lines of their
 * own: a pull request shows changes by line. Characters are written as themselves but for the few
 * that would be markup.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/syntax.html">HTML, syntax</a>
 */
final class HtmlWriter {
  private static final AsciiSigns IN_TEXT = AsciiSigns.of("&<>");
  private static final AsciiSigns IN_ATTRIBUTES = AsciiSigns.of("&<>\"");

  private final StringBuilder html = new StringBuilder();
  private final UnaryOperator<String> addresses;

  private HtmlWriter(UnaryOperator<String> addresses) {
    this.addresses = addresses;
  }

  static String write(List<HtmlNode> nodes) {
    return write(nodes, UnaryOperator.identity());
  }

  /**
   * Writes nodes with other addresses.
   *
   * @param addresses what is written for the address of each link and picture
   */
  static String write(List<HtmlNode> nodes, UnaryOperator<String> addresses) {
    HtmlWriter writer = new HtmlWriter(addresses);
    nodes.forEach(writer::node);
    return writer.html.toString().strip();
  }

  private void node(HtmlNode node) {
    if (node instanceof HtmlNode.Element element) {
      element(element);
    } else if (node instanceof HtmlNode.Text text) {
      escape(text.words(), IN_TEXT);
    }
  }

  private void element(HtmlNode.Element element) {
    HtmlTag.Layout layout = element.tag().layout();
    boolean isLine = layout == HtmlTag.Layout.LINE || layout == HtmlTag.Layout.LINES;
    lineIf(isLine);
    open(element);
    if (!element.tag().isVoid()) {
      lineIf(layout == HtmlTag.Layout.LINES);
      element.children().forEach(this::node);
      lineIf(layout == HtmlTag.Layout.LINES);
      html.append("</").append(element.tag().html()).append('>');
    }
    lineIf(isLine);
  }

  private void lineIf(boolean isWanted) {
    if (isWanted && !html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
  }

  private void open(HtmlNode.Element element) {
    html.append('<').append(element.tag().html());
    for (HtmlAttribute name : element.tag().attributes()) {
      String value = element.attributes().get(name);
      if (value != null) {
        attribute(name, value);
      }
    }
    html.append(element.tag().isVoid() ? " />" : ">");
  }

  private void attribute(HtmlAttribute name, String value) {
    html.append(' ').append(name.html()).append("=\"");
    escape(name.isAddress() ? addresses.apply(value) : value, IN_ATTRIBUTES);
    html.append('"');
  }

  private void escape(String text, AsciiSigns special) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      if (special.has(text.charAt(i))) {
        html.append(text, written, i).append(reference(text.charAt(i)));
        written = i + 1;
      }
    }
    html.append(text, written, text.length());
  }

  private static String reference(char character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> throw new IllegalArgumentException(String.valueOf(character));
    };
  }
}
