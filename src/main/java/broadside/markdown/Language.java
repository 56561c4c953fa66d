package broadside.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The language of words that stand in a text of another one. HTML needs to know it, so that a
 * screen reader speaks them right; CommonMark has no sign for it but the HTML element itself.
 *
 * @param tag the language (BCP 47)
 * @param direction {@code ltr} or {@code rtl}
 */
public record Language(String tag, String direction) {
  /** Words within a line, marked as being in this language. */
  String mark(String words) {
    return words.isBlank()
        ? words
        : "<span lang=\"" + tag + "\" dir=\"" + direction + "\">" + words + "</span>";
  }

  /** The same of blocks: all words of each paragraph, heading, item and cell are marked. */
  List<HtmlNode> mark(List<HtmlNode> blocks) {
    List<HtmlNode> marked = new ArrayList<>();
    List<HtmlNode> words = new ArrayList<>();
    for (HtmlNode node : blocks) {
      if (node instanceof HtmlNode.Element element && element.tag().isBlock()) {
        close(words, marked);
        marked.add(element.is(HtmlTag.PRE) ? element : element.with(mark(element.children())));
      } else {
        words.add(node);
      }
    }
    close(words, marked);
    return marked;
  }

  private void close(List<HtmlNode> words, List<HtmlNode> marked) {
    if (!words.isEmpty()) {
      marked.add(new HtmlNode.Element(HtmlTag.SPAN, attributes(), words));
      words.clear();
    }
  }

  private Map<HtmlAttribute, String> attributes() {
    return Map.of(HtmlAttribute.LANG, tag, HtmlAttribute.DIR, direction);
  }
}
