package broadside.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Finds pictures that {@link InlineReader} leaves out, since they are none of the incident. */
final class HiddenPictures {
  private HiddenPictures() {}

  /** Whether there is one in a document that was read of a text. */
  static boolean areIn(Document document) {
    for (Node node : document.getDescendants()) {
      if (isHidden(node, document)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(Node node, Document document) {
    if (node instanceof Image image) {
      return isForeign(image);
    }
    return node instanceof ImageRef image
        && image.isDefined()
        && isForeign(image.getReferenceNode(document));
  }

  private static boolean isForeign(LinkNodeBase target) {
    return !HtmlAttribute.SRC.accepts(target.getUrl().unescape());
  }
}
