package broadside.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns what stands within a block of flexmark's tree into safe HTML. What is not in its table
 * shows its text, and so do links that lead elsewhere than {@link WebAddress} lets them.
 */
final class InlineReader {
  private static final NodeTable<InlineReader> TABLE =
      new NodeTable<InlineReader>()
          .with(Text.class, (reader, text) -> reader.text(text.getChars()))
          .with(TextBase.class, InlineReader::children)
          .with(HtmlEntity.class, (reader, entity) -> reader.words(entity.getChars().unescape()))
          .with(SoftLineBreak.class, (reader, line) -> reader.words("\n"))
          .with(HardLineBreak.class, InlineReader::hardLineBreak)
          .with(Emphasis.class, (reader, node) -> reader.element(HtmlTag.EM, node))
          .with(StrongEmphasis.class, (reader, node) -> reader.element(HtmlTag.STRONG, node))
          .with(Strikethrough.class, (reader, node) -> reader.element(HtmlTag.DEL, node))
          .with(Code.class, InlineReader::code)
          .with(HtmlInline.class, InlineReader::html)
          .with(AutoLink.class, InlineReader::autoLink)
          .with(MailLink.class, (reader, link) -> reader.text(link.getText()))
          .with(Link.class, InlineReader::link)
          .with(LinkRef.class, InlineReader::linkReference)
          .with(Image.class, InlineReader::image)
          .with(ImageRef.class, InlineReader::imageReference);

  private static final Pattern INDENT = Pattern.compile("\\n +");
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");

  private final Document document;
  private final boolean isInLink;
  private final LanguageSpans found;

  private InlineReader(Document document, boolean isInLink, int depth) {
    this.document = document;
    this.isInLink = isInLink;
    this.found = new LanguageSpans(depth);
  }

  /** What stands within a block of a document. */
  static List<HtmlNode> read(Node block, Document document) {
    InlineReader reader = new InlineReader(document, false, 0);
    reader.children(block);
    return reader.found.nodes();
  }

  private void children(Node parent) {
    for (Node node : parent.getChildren()) {
      TABLE.handler(node, InlineReader::unknown).accept(this, node);
    }
  }

  private List<HtmlNode> within(Node parent, boolean isLink) {
    InlineReader reader = new InlineReader(document, isInLink || isLink, found.depth() + 1);
    reader.children(parent);
    return reader.found.nodes();
  }

  private void unknown(Node node) {
    words(lines(node.getChars()));
  }

  private void words(String words) {
    found.add(new HtmlNode.Text(words));
  }

  /** Words with escapes and references to characters. */
  private void text(BasedSequence typed) {
    words(lines(typed.unescape()));
  }

  /** What was typed, without the spaces that begin a line: they mean nothing in a paragraph. */
  static String lines(CharSequence typed) {
    String lines = Escaping.normalizeEOL(typed);
    return lines.indexOf('\n') < 0 ? lines : INDENT.matcher(lines).replaceAll("\n");
  }

  private void element(HtmlTag tag, Node node) {
    found.add(new HtmlNode.Element(tag, within(node, false)));
  }

  private void hardLineBreak(Node line) {
    found.add(new HtmlNode.Element(HtmlTag.BR, List.of()));
    words("\n");
  }

  /**
   * As CommonMark asks since version 0.29; flexmark joins all spaces.
   *
   * @see <a href="https://spec.commonmark.org/0.31.2/#code-spans">CommonMark, code spans</a>
   */
  private void code(Code span) {
    String code = LINE_BREAK.matcher(span.getText()).replaceAll(" ");
    boolean isPadded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    String shown = isPadded ? code.substring(1, code.length() - 1) : code;
    found.add(new HtmlNode.Element(HtmlTag.CODE, List.of(new HtmlNode.Text(shown))));
  }

  private void html(HtmlInline tag) {
    found.addHtml(lines(tag.getChars()));
  }

  private void autoLink(AutoLink link) {
    String address = link.getText().toString();
    Map<HtmlAttribute, String> attributes = new EnumMap<>(HtmlAttribute.class);
    WebAddress.of(address).ifPresent(safe -> attributes.put(HtmlAttribute.HREF, safe));
    link(attributes, List.of(new HtmlNode.Text(address)));
  }

  private void link(Link link) {
    link(link, link);
  }

  /** Nobody could follow one around pictures that may not be shown. */
  private void link(Node link, LinkNodeBase target) {
    List<HtmlNode> words = within(link, true);
    if (!words.isEmpty() || !link.hasChildren()) {
      link(attributes(target), words);
    }
  }

  /** What refers to nothing is text. */
  private void linkReference(LinkRef link) {
    if (link.isDefined()) {
      link(link, link.getReferenceNode(document));
    } else if (link.hasChildren()) {
      text(link.getChars().prefixOf(link.getChildChars()));
      children(link);
      BasedSequence end = link.getChars().suffixOf(link.getChildChars());
      text(isLineBreak(link.getLastChild()) ? end.trimStart() : end);
    } else {
      text(link.getChars());
    }
  }

  private static boolean isLineBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static Map<HtmlAttribute, String> attributes(LinkNodeBase link) {
    Map<HtmlAttribute, String> attributes = title(link);
    WebAddress.of(link.getUrl().unescape())
        .ifPresent(address -> attributes.put(HtmlAttribute.HREF, address));
    return attributes;
  }

  private static Map<HtmlAttribute, String> title(LinkNodeBase link) {
    Map<HtmlAttribute, String> attributes = new EnumMap<>(HtmlAttribute.class);
    if (link.getTitle().isNotNull()) {
      attributes.put(HtmlAttribute.TITLE, XmlCharacters.of(link.getTitle().unescape()));
    }
    return attributes;
  }

  /** A link leads nowhere else than the one that it stands in. */
  private void link(Map<HtmlAttribute, String> attributes, List<HtmlNode> words) {
    if (isInLink || attributes.isEmpty()) {
      words.forEach(found::add);
    } else {
      found.add(new HtmlNode.Element(HtmlTag.A, attributes, words));
    }
  }

  private void image(Image image) {
    image(image, image);
  }

  private void imageReference(ImageRef image) {
    if (image.isDefined()) {
      image(image, image.getReferenceNode(document));
    } else {
      text(image.getChars());
    }
  }

  /** In place of a picture that may not be shown stands what it says. */
  private void image(Node image, LinkNodeBase target) {
    String source = target.getUrl().unescape();
    String said = Words.thatStand(within(image, true));
    if (HtmlAttribute.SRC.accepts(source)) {
      Map<HtmlAttribute, String> attributes = title(target);
      attributes.put(HtmlAttribute.SRC, source);
      attributes.put(HtmlAttribute.ALT, said);
      found.add(new HtmlNode.Element(HtmlTag.IMG, attributes, List.of()));
    } else if (!said.isEmpty()) {
      words(said);
    }
  }
}
