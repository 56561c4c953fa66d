package broadside.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes safe HTML as Markdown again, for files that others render: whatever their renderer makes
 * of raw HTML, there is none but what we allow, and a text has no sign that means more than itself.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
final class MarkdownWriter {
  private static final List<String> BLANK_LINE = List.of("");
  private static final String FENCE = "```";
  private static final String RULE = "***";

  /** What starts a tag, a link, a picture or the definition of one. */
  private static final Pattern LIVE = Pattern.compile("<|\\][(\\[:]");

  /** They would belong to the mark of the heading. */
  private static final Pattern HASHES = Pattern.compile("(?<![^ ])#+$");

  private MarkdownWriter() {}

  /** The blocks as lines, without a newline at the end. */
  static String write(List<HtmlNode> blocks) {
    return String.join("\n", blocks(blocks, BLANK_LINE));
  }

  /**
   * The lines of blocks. What stands between blocks is a paragraph.
   *
   * @param between what parts a paragraph from most blocks that follow it
   */
  private static List<String> blocks(List<HtmlNode> nodes, List<String> between) {
    List<String> lines = new ArrayList<>();
    List<HtmlNode> inline = new ArrayList<>();
    HtmlNode.Element last = null;
    int alike = 0;
    for (HtmlNode node : nodes) {
      if (node instanceof HtmlNode.Element element && element.tag().isBlock()) {
        List<String> words = InlineMarkdown.lines(inline);
        add(lines, words, BLANK_LINE);
        boolean goesOn = !words.isEmpty() && !element.is(HtmlTag.TABLE) && !element.is(HtmlTag.PRE);
        alike = words.isEmpty() && last != null && last.is(element.tag()) ? alike + 1 : 0;
        add(lines, block(element, alike % 2 == 1), goesOn ? between : BLANK_LINE);
        inline.clear();
        last = element;
      } else {
        inline.add(node);
      }
    }
    add(lines, InlineMarkdown.lines(inline), BLANK_LINE);
    return lines;
  }

  private static void add(List<String> lines, List<String> block, List<String> between) {
    if (!block.isEmpty()) {
      lines.addAll(lines.isEmpty() ? List.of() : between);
      lines.addAll(block);
    }
  }

  /**
   * The lines of a block.
   *
   * @param isNext whether it stands right behind one of its kind that has the usual mark
   */
  private static List<String> block(HtmlNode.Element element, boolean isNext) {
    return switch (element.tag()) {
      case H1, H2, H3, H4, H5, H6 -> List.of(heading(element));
      case UL, OL -> list(element, isNext);
      case BLOCKQUOTE -> Indent.QUOTE.before(blocks(element.children(), BLANK_LINE));
      case PRE -> code(Words.asTheyAre(element.children()));
      case TABLE -> table(element);
      case HR -> List.of(RULE);
      default -> blocks(element.children(), BLANK_LINE);
    };
  }

  private static String heading(HtmlNode.Element heading) {
    String marks = "#".repeat(heading.tag().level());
    String words = InlineMarkdown.line(heading.children());
    return (marks + " " + HASHES.matcher(words).replaceFirst("\\\\$0")).strip();
  }

  /**
   * A loose list, one whose items are paragraphs, has blank lines between its items.
   *
   * @param isNext whether it stands right behind one of its kind, and needs another mark
   */
  private static List<String> list(HtmlNode.Element list, boolean isNext) {
    List<String> between = list.isLoose() ? BLANK_LINE : List.of();
    int number = 1;
    List<String> lines = new ArrayList<>();
    for (HtmlNode.Element item : list.elements().toList()) {
      String marker =
          list.is(HtmlTag.OL) ? number++ + (isNext ? ") " : ". ") : isNext ? "* " : "- ";
      List<String> content = blocks(item.children(), between);
      List<String> shown = content.isEmpty() ? BLANK_LINE : content;
      add(lines, Indent.of(marker).before(shown), between);
    }
    return lines;
  }

  /**
   * In a fence longer than any within. There are renderers that know no fences, so what would be a
   * tag or a link without one is HTML, in one line, as any further line might start a block.
   */
  private static List<String> code(String code) {
    if (LIVE.matcher(code).find()) {
      HtmlNode words = new HtmlNode.Text(code.stripTrailing());
      HtmlNode inner = new HtmlNode.Element(HtmlTag.CODE, List.of(words));
      String html = HtmlWriter.write(List.of(new HtmlNode.Element(HtmlTag.PRE, List.of(inner))));
      return List.of(html.replace("\n", "&#10;").replace("[", "&#91;"));
    }
    String fence = InlineMarkdown.fence(FENCE, code);
    return Stream.of(Stream.of(fence), code.lines(), Stream.of(fence))
        .flatMap(lines -> lines)
        .toList();
  }

  private static List<String> table(HtmlNode.Element table) {
    List<HtmlNode.Element> rows = table.elements().flatMap(HtmlNode.Element::elements).toList();
    List<String> lines = new ArrayList<>(rows.stream().map(MarkdownWriter::row).toList());
    lines.add(1, rule(rows.get(0)));
    return lines;
  }

  private static String row(HtmlNode.Element row) {
    StringBuilder line = new StringBuilder("|");
    row.elements().forEach(cell -> line.append(' ').append(cell(cell)).append(" |"));
    return line.toString();
  }

  private static String cell(HtmlNode.Element cell) {
    return InlineMarkdown.line(cell.children()).replaceAll("(?<!\\\\)\\|", "\\\\|");
  }

  private static String rule(HtmlNode.Element head) {
    StringBuilder line = new StringBuilder("|");
    head.elements()
        .map(cell -> cell.attribute(HtmlAttribute.ALIGN))
        .forEach(
            alignment ->
                line.append(
                    switch (alignment) {
                      case "left" -> " :-- |";
                      case "right" -> " --: |";
                      case "center" -> " :-: |";
                      default -> " --- |";
                    }));
    return line.toString();
  }
}
