package broadside.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects words and blocks in their order; the words between blocks are a paragraph. */
final class Flow {
  private final List<HtmlNode> blocks = new ArrayList<>();
  private final List<HtmlNode> words = new ArrayList<>();

  /** Words that go on those before them. */
  void word(HtmlNode node) {
    words.add(node);
  }

  void block(HtmlNode block) {
    close();
    blocks.add(block);
  }

  /** A text, whose first paragraph goes on the words before it. */
  void text(List<HtmlNode> text) {
    boolean isFirst = true;
    for (HtmlNode node : text) {
      Optional<List<HtmlNode>> paragraph = HtmlNode.paragraph(node);
      if (paragraph.isEmpty() || !isFirst) {
        close();
      }
      paragraph.ifPresentOrElse(words::addAll, () -> blocks.add(node));
      isFirst = false;
    }
  }

  private void close() {
    if (!words.stream().allMatch(HtmlNode::isBlank)) {
      blocks.add(new HtmlNode.Element(HtmlTag.P, words));
    }
    words.clear();
  }

  /** All of it. */
  List<HtmlNode> blocks() {
    close();
    return List.copyOf(blocks);
  }

  /** All of it as what stands in a tight item, where a single paragraph is words. */
  List<HtmlNode> item() {
    close();
    boolean isSingle =
        blocks.stream().flatMap(each -> HtmlNode.paragraph(each).stream()).count() == 1;
    return isSingle
        ? blocks.stream()
            .flatMap(each -> HtmlNode.paragraph(each).orElse(List.of(each)).stream())
            .toList()
        : blocks();
  }
}
