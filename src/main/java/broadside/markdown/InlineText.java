package broadside.markdown;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects the words of inline HTML. Emphasis goes; what is struck out keeps its tildes, because
 * without them it would be said. A break is a newline, all other white space one space.
 */
final class InlineText {
  private static final String SPACES = " \t\r\n\f";
  private static final Pattern AROUND_BREAK = Pattern.compile("[ \\t]*\\n[ \\t]*");

  private final StringBuilder text = new StringBuilder();

  private InlineText() {}

  /** The words of the given nodes. */
  static String of(List<HtmlNode> nodes) {
    InlineText collector = new InlineText();
    nodes.forEach(collector::node);
    String text = Isolates.needed(collector.text.toString());
    return text.indexOf('\n') < 0
        ? text.strip()
        : AROUND_BREAK.matcher(text).replaceAll("\n").strip();
  }

  private void node(HtmlNode node) {
    if (node instanceof HtmlNode.Element element) {
      element(element);
    } else if (node instanceof HtmlNode.Text words) {
      append(words.words());
    }
  }

  private void element(HtmlNode.Element element) {
    switch (element.tag()) {
      case A -> link(element);
      case BR -> text.append('\n');
      case DEL -> {
        text.append("~~");
        element.children().forEach(this::node);
        text.append("~~");
      }
      case BDI, SPAN -> isolated(element);
      case IMG -> append(element.attribute(HtmlAttribute.ALT));
      default -> element.children().forEach(this::node);
    }
  }

  private void isolated(HtmlNode.Element element) {
    int start = text.length();
    element.children().forEach(this::node);
    if (element.is(HtmlTag.BDI) || !element.attribute(HtmlAttribute.DIR).isEmpty()) {
      text.replace(start, text.length(), Isolates.around(text.substring(start)));
    }
  }

  private void append(String words) {
    boolean afterSpace = text.length() > 0 && text.charAt(text.length() - 1) == ' ';
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      boolean isSpace = SPACES.indexOf(sign) >= 0;
      if (!isSpace) {
        text.append(sign);
      } else if (!afterSpace) {
        text.append(' ');
      }
      afterSpace = isSpace;
    }
  }

  private void link(HtmlNode.Element link) {
    int start = text.length();
    link.children().forEach(this::node);
    String label = text.substring(start).strip();
    String address = link.attribute(HtmlAttribute.HREF);
    if (label.isEmpty()) {
      text.append(address);
    } else if (!address.isEmpty() && !label.equals(address)) {
      text.append(" <").append(address).append('>');
    }
  }
}
