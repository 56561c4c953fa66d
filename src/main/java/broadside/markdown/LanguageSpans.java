package broadside.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects what stands within an element, and the two HTML elements that Markdown has no sign for:
 * a span that says in which language and direction its words are, and {@code bdi} around a name
 * that is written in another direction than the text. They end with what they stand in at the
 * latest. All other HTML is shown as it was typed.
 */
final class LanguageSpans {
  private static final Pattern START =
      Pattern.compile(
          "<span lang=\"(?<lang>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+)\"(?: dir=\"(?<dir>ltr|rtl)\")?>"
              + "|<bdi>");

  /** How deep they may stand in each other and in emphasis: writers call themselves each time. */
  private static final int DEEPEST = 100;

  private final int depth;
  private final List<HtmlNode> nodes = new ArrayList<>();
  private final Deque<Span> open = new ArrayDeque<>();

  /** Spans within an element, what stands in which is so deep within its block. */
  LanguageSpans(int depth) {
    this.depth = depth;
  }

  /** How deep a node stands that is added now. */
  int depth() {
    return depth + open.size();
  }

  void add(HtmlNode node) {
    (open.isEmpty() ? nodes : open.element().children()).add(node);
  }

  /** Adds HTML as it was typed, if it is none of the tags that count. */
  void addHtml(String typed) {
    Matcher start = START.matcher(typed);
    if (start.matches() && depth() < DEEPEST) {
      start(start);
    } else if (typed.equals("</span>")) {
      end(HtmlTag.SPAN);
    } else if (typed.equals("</bdi>")) {
      end(HtmlTag.BDI);
    } else {
      add(new HtmlNode.Text(typed));
    }
  }

  private void start(Matcher start) {
    Map<HtmlAttribute, String> attributes = new EnumMap<>(HtmlAttribute.class);
    if (start.group("lang") != null) {
      attributes.put(HtmlAttribute.LANG, start.group("lang"));
    }
    if (start.group("dir") != null) {
      attributes.put(HtmlAttribute.DIR, start.group("dir"));
    }
    HtmlTag tag = attributes.isEmpty() ? HtmlTag.BDI : HtmlTag.SPAN;
    open.push(new Span(tag, attributes, new ArrayList<>()));
  }

  /** An end without a start means nothing. */
  private void end(HtmlTag tag) {
    boolean isOpen = open.stream().anyMatch(span -> span.tag() == tag);
    while (isOpen) {
      isOpen = open.element().tag() != tag;
      close();
    }
  }

  private void close() {
    Span span = open.pop();
    add(new HtmlNode.Element(span.tag(), span.attributes(), span.children()));
  }

  /** All that was added. */
  List<HtmlNode> nodes() {
    while (!open.isEmpty()) {
      close();
    }
    return nodes;
  }

  private record Span(
      HtmlTag tag, Map<HtmlAttribute, String> attributes, List<HtmlNode> children) {}
}
