package broadside.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words of safe HTML in one line, what stands between blocks, lines and pictures a space, and
 * what stays together in a table or a mail still does; only code that is a block of its own keeps
 * its lines. What is struck out holds no more and is left out, but where the whole of a text is
 * told.
 */
final class Words {
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final String STRUCK = "~~";
  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder words = new StringBuilder();
  private final Joint joint;
  private final boolean isWhole;

  private Words(Joint joint, boolean isWhole) {
    this.joint = joint;
    this.isWhole = isWhole;
  }

  /** As a careful editor would set them in one line: parted by signs where they stood apart. */
  static String of(List<HtmlNode> nodes, Punctuation punctuation) {
    return new Words(new Joint(Optional.of(punctuation)), false).collect(nodes);
  }

  /** With the address of each link after its words, unless they are the address. */
  static String withAddresses(List<HtmlNode> nodes) {
    return new Words(new Joint(Optional.empty()), true).collect(nodes);
  }

  private String collect(List<HtmlNode> nodes) {
    nodes(nodes);
    return words.toString().trim();
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
    joint.before(element.tag());
    space(isApart);
    if (element.is(HtmlTag.PRE)) {
      say(asTheyAre(element.children()));
    } else if (element.is(HtmlTag.DEL)) {
      struck(element);
    } else {
      nodes(element.children());
    }
    if (isWhole && element.is(HtmlTag.A)) {
      address(element);
    }
    joint.after(element.tag());
    space(isApart);
  }

  /** Without its tildes, what is struck out would be said. */
  private void struck(HtmlNode.Element element) {
    if (isWhole) {
      say(STRUCK);
      nodes(element.children());
      say(STRUCK);
    }
  }

  private void address(HtmlNode.Element link) {
    String address = link.attributes().get(HtmlAttribute.HREF);
    if (address != null && !address.equals(withAddresses(link.children()))) {
      text(" <" + address + ">");
    }
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (" \t\n\f\r".indexOf(c) >= 0) {
        space(true);
      } else if (c != ZERO_WIDTH_SPACE && c != SOFT_HYPHEN) {
        say(String.valueOf(c));
      }
    }
  }

  private void say(String said) {
    if (!said.isEmpty()) {
      joint.close(words);
      words.append(said);
    }
  }

  private void space(boolean isWanted) {
    if (isWanted && !words.isEmpty() && !endsWithSpace()) {
      words.append(' ');
    }
  }

  private boolean endsWithSpace() {
    return Character.isSpaceChar(words.charAt(words.length() - 1));
  }

  /** The words of nodes with all their white space. */
  static String asTheyAre(List<HtmlNode> nodes) {
    return all(nodes, element -> true);
  }

  /** The same without what is struck out. */
  static String thatStand(List<HtmlNode> nodes) {
    return all(nodes, element -> !element.is(HtmlTag.DEL));
  }

  private static String all(List<HtmlNode> nodes, Predicate<HtmlNode.Element> isTold) {
    return nodes.stream().map(node -> all(node, isTold)).collect(Collectors.joining());
  }

  private static String all(HtmlNode node, Predicate<HtmlNode.Element> isTold) {
    if (node instanceof HtmlNode.Element element) {
      return isTold.test(element)
          ? element.attribute(HtmlAttribute.ALT) + all(element.children(), isTold)
          : "";
    }
    return node instanceof HtmlNode.Text text ? text.words() : "";
  }
}
