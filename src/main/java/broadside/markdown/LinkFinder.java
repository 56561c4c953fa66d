package broadside.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where in a text the addresses of its links and pictures were typed: of those that {@link
 * InlineReader} makes of it, in the same order. That of a reference stands in its definition.
 */
final class LinkFinder {
  private static final NodeTable<LinkFinder> TABLE =
      new NodeTable<LinkFinder>()
          .with(AutoLink.class, LinkFinder::autoLink)
          .with(Link.class, (finder, link) -> finder.link(link.getUrl(), link))
          .with(LinkRef.class, LinkFinder::linkReference)
          .with(Image.class, (finder, image) -> finder.image(image.getUrl()))
          .with(ImageRef.class, LinkFinder::imageReference)
          .with(Reference.class, (finder, definition) -> {});

  private final String source;
  private final Document document;
  private final boolean isInLink;
  private final List<TypedLink> found;

  private LinkFinder(LinkFinder around, boolean isInLink) {
    this.source = around.source;
    this.document = around.document;
    this.isInLink = isInLink;
    this.found = around.found;
  }

  private LinkFinder(String source, Document document) {
    this.source = source;
    this.document = document;
    this.isInLink = false;
    this.found = new ArrayList<>();
  }

  /** Those of a document that was read of a text. */
  static List<TypedLink> find(String source, Document document) {
    LinkFinder finder = new LinkFinder(source, document);
    finder.children(document);
    return List.copyOf(finder.found);
  }

  private void children(Node parent) {
    for (Node node : parent.getChildren()) {
      TABLE.handler(node, LinkFinder::children).accept(this, node);
    }
  }

  private void autoLink(AutoLink link) {
    link(link.getText().toString(), link.getText());
  }

  private void link(BasedSequence typed, Node words) {
    link(typed.unescape(), typed);
    new LinkFinder(this, true).children(words);
  }

  /** A link leads nowhere else than the one that it stands in. */
  private void link(String target, BasedSequence typed) {
    if (!isInLink) {
      WebAddress.of(target).ifPresent(address -> add(address, typed));
    }
  }

  private void linkReference(LinkRef link) {
    if (link.isDefined()) {
      link(link.getReferenceNode(document).getUrl(), link);
    } else {
      children(link);
    }
  }

  private void imageReference(ImageRef image) {
    if (image.isDefined()) {
      image(image.getReferenceNode(document).getUrl());
    }
  }

  /** The words of a picture hold nothing but words. */
  private void image(BasedSequence typed) {
    String address = typed.unescape();
    if (HtmlAttribute.SRC.accepts(address)) {
      add(address, typed);
    }
  }

  private void add(String address, BasedSequence typed) {
    String piece = source.substring(typed.getStartOffset(), typed.getEndOffset());
    found.add(new TypedLink(address, piece, before(typed.getStartOffset(), piece)));
  }

  private int before(int start, String piece) {
    int count = 0;
    int length = Math.max(1, piece.length());
    for (int at = source.indexOf(piece); at >= 0 && at < start; ) {
      count++;
      at = source.indexOf(piece, at + length);
    }
    return count;
  }
}
