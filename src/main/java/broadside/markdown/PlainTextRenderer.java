package broadside.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Turns Markdown into plain text for an e-mail, in lines of at most 72 columns, by way of the same
 * HTML that is published. A word or address that is longer stands on a line of its own; code and
 * tables keep their lines.
 *
 * <p>RFC 5322, section 2.1.1, asks for lines under 78 characters; 72 leaves room for quoting.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1">RFC 5322</a>
 */
public final class PlainTextRenderer {
  private static final int WIDTH = 72;
  private static final int NARROWEST = 20;
  private static final String RULE = "* * *";
  private static final List<String> BLANK_LINE = List.of("");

  private final MarkdownRenderer renderer;

  /** A renderer of plain text that reads what the given one publishes. */
  public PlainTextRenderer(MarkdownRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * A document as plain text; ends with one newline.
   *
   * @param direction in which it is written, {@code ltr} or {@code rtl}
   */
  public String toPlainText(MarkdownDocument document, String direction) {
    List<String> lines = blocks(renderer.read(document).body(), WIDTH, BLANK_LINE);
    return String.join("\n", new BaseDirection(direction).marked(lines)) + "\n";
  }

  /** The lines of all blocks in an element; inline content between blocks is a paragraph. */
  private static List<String> blocks(List<HtmlNode> nodes, int width, List<String> between) {
    List<List<String>> blocks = new ArrayList<>();
    List<HtmlNode> inline = new ArrayList<>();
    for (HtmlNode node : nodes) {
      if (node instanceof HtmlNode.Element element && element.tag().isBlock()) {
        addParagraph(blocks, inline, width);
        blocks.add(block(element, width));
      } else {
        inline.add(node);
      }
    }
    addParagraph(blocks, inline, width);
    return join(blocks, between);
  }

  private static void addParagraph(List<List<String>> blocks, List<HtmlNode> inline, int width) {
    List<String> lines = LineWrapper.wrap(InlineText.of(inline), Math.max(NARROWEST, width));
    if (!lines.isEmpty()) {
      blocks.add(lines);
    }
    inline.clear();
  }

  private static List<String> block(HtmlNode.Element element, int width) {
    return switch (element.tag()) {
      case H1 -> heading(element, width, "=");
      case H2 -> heading(element, width, "-");
      case UL, OL -> list(element, width);
      case BLOCKQUOTE -> Indent.QUOTE.before(blocks(element.children(), width - 2, BLANK_LINE));
      case PRE -> Words.asTheyAre(element.children()).stripTrailing().lines().toList();
      case TABLE -> PlainTable.of(element).lines();
      case HR -> List.of(RULE);
      default -> blocks(element.children(), width, BLANK_LINE);
    };
  }

  private static List<String> heading(HtmlNode.Element element, int width, String underline) {
    List<String> lines = new ArrayList<>(blocks(element.children(), width, BLANK_LINE));
    int longest = lines.stream().mapToInt(Columns::of).max().orElse(0);
    if (longest > 0) {
      lines.add(underline.repeat(longest));
    }
    return lines;
  }

  /** A loose list, one whose items are paragraphs, has blank lines between its items. */
  private static List<String> list(HtmlNode.Element list, int width) {
    List<String> between = list.isLoose() ? BLANK_LINE : List.of();
    List<List<String>> shown = new ArrayList<>();
    int number = 1;
    for (HtmlNode.Element item : list.elements().toList()) {
      String marker = list.is(HtmlTag.OL) ? number++ + ". " : "- ";
      List<String> lines = blocks(item.children(), width - marker.length(), between);
      shown.add(Indent.of(marker).before(lines.isEmpty() ? BLANK_LINE : lines));
    }
    return join(shown, between);
  }

  private static List<String> join(List<List<String>> blocks, List<String> between) {
    List<String> lines = new ArrayList<>();
    for (List<String> block : blocks) {
      lines.addAll(lines.isEmpty() ? Collections.emptyList() : between);
      lines.addAll(block);
    }
    return lines;
  }
}
