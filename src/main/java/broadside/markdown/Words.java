package broadside.markdown;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of safe HTML in one line, what stands between blocks, lines and pictures a space; only
 * code that is a block of its own keeps its lines.
 */
final class Words {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder words = new StringBuilder();
  private final boolean hasAddresses;

  private Words(boolean hasAddresses) {
    this.hasAddresses = hasAddresses;
  }

  static String of(List<HtmlNode> nodes) {
    return collect(nodes, false);
  }

  /** With the address of each link after its words, unless they are the address. */
  static String withAddresses(List<HtmlNode> nodes) {
    return collect(nodes, true);
  }

  private static String collect(List<HtmlNode> nodes, boolean hasAddresses) {
    Words collector = new Words(hasAddresses);
    collector.nodes(nodes);
    return collector.words.toString().trim();
  }

  private void nodes(List<HtmlNode> nodes) {
    for (HtmlNode node : nodes) {
      if (node instanceof HtmlNode.Element element) {
        element(element);
      } else if (node instanceof HtmlNode.Text text) {
        text(text.words());
      }
    }
  }

  private void element(HtmlNode.Element element) {
    boolean isApart = element.tag().isBlock() || element.tag().isVoid();
    space(isApart);
    if (element.is(HtmlTag.PRE)) {
      words.append(asTheyAre(element.children()));
    } else {
      words.append(struck(element));
      nodes(element.children());
      words.append(struck(element));
    }
    if (hasAddresses && element.is(HtmlTag.A)) {
      address(element);
    }
    space(isApart);
  }

  /** Without its tildes, what is struck out would be said. */
  private static String struck(HtmlNode.Element element) {
    return element.is(HtmlTag.DEL) ? "~~" : "";
  }

  private void address(HtmlNode.Element link) {
    String address = link.attributes().get(HtmlAttribute.HREF);
    if (address != null && !address.equals(of(link.children()))) {
      text(" <" + address + ">");
    }
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (" \t\n\f\r".indexOf(c) >= 0 || c == NO_BREAK_SPACE) {
        space(true);
      } else if (c != ZERO_WIDTH_SPACE && c != SOFT_HYPHEN) {
        words.append(c);
      }
    }
  }

  private void space(boolean isWanted) {
    if (isWanted && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  /** The words of nodes with all their white space. */
  static String asTheyAre(List<HtmlNode> nodes) {
    return nodes.stream().map(Words::asItIs).collect(Collectors.joining());
  }

  private static String asItIs(HtmlNode node) {
    if (node instanceof HtmlNode.Element element) {
      return element.attribute(HtmlAttribute.ALT) + asTheyAre(element.children());
    }
    return node instanceof HtmlNode.Text text ? text.words() : "";
  }
}
