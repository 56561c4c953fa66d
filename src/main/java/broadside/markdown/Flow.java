package broadside.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i) instanceof HtmlNode.Element block && block.is(HtmlTag.P)) {
        if (i > 0) {
          close();
        }
        words.addAll(block.children());
      } else {
        block(text.get(i));
      }
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
    boolean isSingle = blocks.stream().filter(Flow::isParagraph).count() == 1;
    return isSingle ? blocks.stream().flatMap(Flow::unwrapped).toList() : blocks();
  }

  private static boolean isParagraph(HtmlNode block) {
    return block instanceof HtmlNode.Element element && element.is(HtmlTag.P);
  }

  private static Stream<HtmlNode> unwrapped(HtmlNode block) {
    return block instanceof HtmlNode.Element element && element.is(HtmlTag.P)
        ? element.children().stream()
        : Stream.of(block);
  }
}
