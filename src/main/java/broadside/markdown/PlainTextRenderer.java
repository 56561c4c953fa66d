package broadside.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Turns Markdown into plain text for an e-mail, in lines of at most 72 code points, by way of the
 * same HTML that is published. A word or address that is longer stands on a line of its own; code
 * and tables keep their lines.
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

  /** The text as plain text; ends with one newline. */
  public String toPlainText(Markdown text) {
    return String.join("\n", blocks(renderer.toBody(text), WIDTH, BLANK_LINE)) + "\n";
  }

  /** The lines of all blocks in an element; inline content between blocks is a paragraph. */
  private static List<String> blocks(Element parent, int width, List<String> between) {
    List<List<String>> blocks = new ArrayList<>();
    List<Node> inline = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && element.isBlock() && !isInline(element)) {
        addParagraph(blocks, inline, width);
        blocks.add(block(element, width));
      } else {
        inline.add(node);
      }
    }
    addParagraph(blocks, inline, width);
    return join(blocks, between);
  }

  /** HTML has {@code del} as either; in Markdown it is inline. */
  private static boolean isInline(Element element) {
    return element.nameIs("del") || element.nameIs("br");
  }

  private static void addParagraph(List<List<String>> blocks, List<Node> inline, int width) {
    List<String> lines = LineWrapper.wrap(InlineText.of(inline), Math.max(NARROWEST, width));
    if (!lines.isEmpty()) {
      blocks.add(lines);
    }
    inline.clear();
  }

  private static List<String> block(Element element, int width) {
    return switch (element.normalName()) {
      case "h1" -> heading(element, width, "=");
      case "h2" -> heading(element, width, "-");
      case "ul", "ol" -> list(element, width);
      case "blockquote" -> indent(blocks(element, width - 2, BLANK_LINE), "> ", "> ");
      case "pre" -> element.wholeText().stripTrailing().lines().toList();
      case "table" -> PlainTable.of(element).lines();
      case "hr" -> List.of(RULE);
      default -> blocks(element, width, BLANK_LINE);
    };
  }

  private static List<String> heading(Element element, int width, String underline) {
    List<String> lines = new ArrayList<>(blocks(element, width, BLANK_LINE));
    int longest = lines.stream().mapToInt(LineWrapper::length).max().orElse(0);
    if (longest > 0) {
      lines.add(underline.repeat(longest));
    }
    return lines;
  }

  /** A loose list, one whose items are paragraphs, has blank lines between its items. */
  private static List<String> list(Element list, int width) {
    boolean loose = list.children().stream().anyMatch(item -> !item.select("> p").isEmpty());
    List<String> between = loose ? BLANK_LINE : List.of();
    List<List<String>> items = new ArrayList<>();
    int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
    for (Element item : list.children()) {
      String marker = list.nameIs("ol") ? number++ + ". " : "- ";
      List<String> lines = blocks(item, width - marker.length(), between);
      items.add(indent(lines.isEmpty() ? BLANK_LINE : lines, marker, " ".repeat(marker.length())));
    }
    return join(items, between);
  }

  private static List<String> indent(List<String> lines, String first, String others) {
    List<String> indented = new ArrayList<>();
    for (String line : lines) {
      indented.add(((indented.isEmpty() ? first : others) + line).stripTrailing());
    }
    return indented;
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
