package broadside.markdown;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sets the headings of a text below the one that it stands under, so that pages have an outline.
 */
final class HeadingLevels {
  private static final int DEEPEST = 6;

  private HeadingLevels() {}

  /**
   * A text whose highest headings are one level below the given one, and all others as far below
   * them as they were; there is no seventh level.
   *
   * @param level 0 to 6
   */
  static List<HtmlNode> below(int level, List<HtmlNode> text) {
    int highest = levels(text).min().orElse(level + 1);
    return highest == level + 1 ? text : moved(text, level + 1 - highest);
  }

  private static IntStream levels(List<HtmlNode> nodes) {
    return nodes.stream()
        .filter(HtmlNode.Element.class::isInstance)
        .map(HtmlNode.Element.class::cast)
        .filter(element -> element.tag().isBlock())
        .flatMapToInt(
            element ->
                element.tag().level() > 0
                    ? IntStream.of(element.tag().level())
                    : levels(element.children()));
  }

  private static List<HtmlNode> moved(List<HtmlNode> nodes, int by) {
    return nodes.stream().map(node -> moved(node, by)).toList();
  }

  private static HtmlNode moved(HtmlNode node, int by) {
    if (!(node instanceof HtmlNode.Element element) || !element.tag().isBlock()) {
      return node;
    }
    int level = element.tag().level();
    return level > 0
        ? new HtmlNode.Element(HtmlTag.heading(Math.min(level + by, DEEPEST)), element.children())
        : element.with(moved(element.children(), by));
  }
}
