package broadside.markdown;

import broadside.model.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of the safe HTML that a text became, from which all its forms are written. What is not
 * safe cannot be a node: elements and attributes are those of {@link HtmlTag}, and text is text.
 */
sealed interface HtmlNode {
  /** What a node takes beside its characters. */
  int OVERHEAD = 32;

  /** About how many characters it takes to keep. */
  int size();

  /** Whether it has neither words nor an address, as of a link or a picture. */
  boolean isBlank();

  static int size(List<HtmlNode> nodes) {
    int size = 0;
    for (HtmlNode node : nodes) {
      size += node.size();
    }
    return size;
  }

  /** What stands in a paragraph; nothing of any other node. */
  static Optional<List<HtmlNode>> paragraph(HtmlNode node) {
    return node instanceof Element element && element.is(HtmlTag.P)
        ? Optional.of(element.children())
        : Optional.empty();
  }

  /** Words; only characters that XML 1.0 knows, others are left out. */
  record Text(String words) implements HtmlNode {
    public Text {
      words = XmlCharacters.of(words);
    }

    /** A piece of words, or nothing where there are none. */
    static Optional<HtmlNode> of(String words, int start, int end) {
      return Optional.of(words.substring(start, end))
          .filter(found -> !found.isEmpty())
          .map(Text::new);
    }

    @Override
    public int size() {
      return OVERHEAD + words.length();
    }

    @Override
    public boolean isBlank() {
      return words.isBlank();
    }
  }

  /** An element. */
  record Element(HtmlTag tag, Map<HtmlAttribute, String> attributes, List<HtmlNode> children)
      implements HtmlNode {

    /**
     * An element.
     *
     * @throws IllegalArgumentException if the element may not have such an attribute
     */
    public Element {
      attributes.forEach(tag::check);
      attributes = Map.copyOf(attributes);
      children = List.copyOf(children);
    }

    /** An element without attributes. */
    Element(HtmlTag tag, List<HtmlNode> children) {
      this(tag, Map.of(), children);
    }

    /** The value of an attribute, or nothing. */
    String attribute(HtmlAttribute name) {
      return attributes.getOrDefault(name, "");
    }

    /** The elements among its children. */
    Stream<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The same element with other children. */
    Element with(List<HtmlNode> others) {
      return new Element(tag, attributes, others);
    }

    /** Of an item: whether its words are paragraphs. */
    boolean hasParagraphs() {
      return elements().anyMatch(each -> each.is(HtmlTag.P));
    }

    /** Of a list: whether blank lines part its items. */
    boolean isLoose() {
      return elements().anyMatch(Element::hasParagraphs);
    }

    @Override
    public boolean isBlank() {
      return attributes.keySet().stream().noneMatch(HtmlAttribute::isAddress)
          && children.stream().allMatch(HtmlNode::isBlank);
    }

    boolean is(HtmlTag other) {
      return tag == other;
    }

    @Override
    public int size() {
      int size = OVERHEAD + HtmlNode.size(children);
      for (String value : attributes.values()) {
        size += value.length();
      }
      return size;
    }
  }
}
