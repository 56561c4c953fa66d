package broadside.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what the texts of a document were read as into their places. A text that stands in a
 * paragraph or an item brings its lists, quotes and tables along; in any other line it is words.
 */
final class DocumentParts {
  private static final Pattern PLACE =
      Pattern.compile(MarkdownDocument.OPEN + "(\\d+)" + MarkdownDocument.CLOSE);

  private final List<RenderedText> parts;

  /** The level of the last heading of the document. */
  private int level;

  private DocumentParts(List<RenderedText> parts) {
    this.parts = parts;
  }

  /**
   * The blocks of a document, with the texts in their places.
   *
   * @param parts the texts, by their numbers
   */
  static List<HtmlNode> fill(List<HtmlNode> blocks, List<RenderedText> parts) {
    return new DocumentParts(parts).blocks(blocks);
  }

  private List<HtmlNode> blocks(List<HtmlNode> blocks) {
    Flow filled = new Flow();
    blocks.forEach(block -> add(block, filled));
    return filled.blocks();
  }

  private void add(HtmlNode node, Flow filled) {
    if (node instanceof HtmlNode.Text text) {
      words(text.words(), filled::word, place -> filled.text(part(place).below(level).body()));
    } else if (node instanceof HtmlNode.Element element && !element.tag().isBlock()) {
      inline(element).forEach(filled::word);
    } else if (node instanceof HtmlNode.Element element) {
      block(element).forEach(filled::block);
    }
  }

  private List<HtmlNode> block(HtmlNode.Element element) {
    return switch (element.tag()) {
      case P -> blocks(element.children());
      case LI -> List.of(element.with(item(element)));
      case BLOCKQUOTE, UL, OL, TABLE, THEAD, TBODY, TR ->
          List.of(element.with(blocks(element.children())));
      case H1, H2, H3, H4, H5, H6 -> List.of(heading(element));
      case HR -> List.of(rule(element));
      default -> List.of(element.with(line(element)));
    };
  }

  private HtmlNode heading(HtmlNode.Element heading) {
    level = heading.tag().level();
    return heading.with(line(heading));
  }

  /** It ends all sections but the document itself. */
  private HtmlNode rule(HtmlNode rule) {
    level = Math.min(level, 1);
    return rule;
  }

  /** The words of a tight item are no paragraph, unless there are more of them. */
  private List<HtmlNode> item(HtmlNode.Element item) {
    Flow filled = new Flow();
    item.children().forEach(child -> add(child, filled));
    return item.hasParagraphs() ? filled.blocks() : filled.item();
  }

  private List<HtmlNode> line(HtmlNode.Element element) {
    List<HtmlNode> children = new ArrayList<>();
    for (HtmlNode child : element.children()) {
      if (child instanceof HtmlNode.Element inner) {
        children.addAll(inline(inner));
      } else if (child instanceof HtmlNode.Text text) {
        words(text.words(), children::add, place -> children.addAll(part(place).inline()));
      }
    }
    return children;
  }

  private List<HtmlNode> inline(HtmlNode.Element element) {
    Map<HtmlAttribute, String> attributes = new EnumMap<>(HtmlAttribute.class);
    element.attributes().forEach((name, value) -> attributes.put(name, said(value)));
    return element.is(HtmlTag.A)
        ? link(attributes, line(element))
        : List.of(new HtmlNode.Element(element.tag(), attributes, line(element)));
  }

  /** What a text says may be no address: then the words stay. */
  private static List<HtmlNode> link(
      Map<HtmlAttribute, String> attributes, List<HtmlNode> children) {
    attributes.computeIfPresent(
        HtmlAttribute.HREF, (name, said) -> WebAddress.of(said).orElse(null));
    return attributes.isEmpty()
        ? children
        : List.of(new HtmlNode.Element(HtmlTag.A, attributes, withoutLinks(children)));
  }

  /** Within a link there is no other. */
  private static List<HtmlNode> withoutLinks(List<HtmlNode> nodes) {
    List<HtmlNode> words = new ArrayList<>();
    for (HtmlNode node : nodes) {
      if (node instanceof HtmlNode.Element element) {
        List<HtmlNode> children = withoutLinks(element.children());
        words.addAll(element.is(HtmlTag.A) ? children : List.of(element.with(children)));
      } else {
        words.add(node);
      }
    }
    return words;
  }

  private String said(String value) {
    return PLACE.matcher(value).replaceAll(place -> Matcher.quoteReplacement(words(part(place))));
  }

  private static String words(RenderedText text) {
    return text.words(Punctuation.USUAL);
  }

  private static void words(String words, Consumer<HtmlNode> word, Consumer<MatchResult> text) {
    Matcher place = PLACE.matcher(words);
    int told = 0;
    while (place.find()) {
      HtmlNode.Text.of(words, told, place.start()).ifPresent(word);
      text.accept(place);
      told = place.end();
    }
    HtmlNode.Text.of(words, told, words.length()).ifPresent(word);
  }

  private RenderedText part(MatchResult place) {
    return parts.get(Integer.parseInt(place.group(1)));
  }
}
