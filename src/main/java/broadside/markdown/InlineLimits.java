package broadside.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.BitSet;

/**
 * How much markup a block may hold. The limits are far beyond what people write and depend on the
 * text alone, so the same text always gives the same page.
 */
final class InlineLimits {
  /** Set for a document of which something is beyond a bound, and shown as it was typed. */
  static final DataKey<Boolean> BEYOND = new DataKey<>("BEYOND_BOUNDS", false);

  /** flexmark's work grows with the square of the marks in a block, so this bounds it. */
  private static final int MOST_MARKS = 2000;

  /** The renderer calls itself for each level. */
  private static final int DEEPEST = 100;

  /** How much text references may repeat: one address may be named thousands of times. */
  private static final int MOST_REPEATED = 500_000;

  private int repeated;

  /** Whether a block has few enough of the characters that may mean something. */
  static boolean isReadable(CharSequence content, BitSet marks) {
    int found = 0;
    for (int i = 0; i < content.length() && found <= MOST_MARKS; i++) {
      char c = content.charAt(i);
      found += c != '\n' && marks.get(c) ? 1 : 0;
    }
    return found <= MOST_MARKS;
  }

  /** Whether what was read from a block may be rendered. */
  boolean allow(Node block, ReferenceRepository references) {
    int depth = 0;
    for (Node node = block.getFirstChild(); node != null && depth <= DEEPEST; ) {
      repeated += length(node, references);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        for (; node != block && node.getNext() == null; node = node.getParent()) {
          depth--;
        }
        node = node == block ? null : node.getNext();
      }
    }
    return depth <= DEEPEST && repeated <= MOST_REPEATED;
  }

  private static int length(Node node, ReferenceRepository references) {
    if (node instanceof RefNode link && link.isDefined()) {
      Reference reference = link.getReferenceNode(references);
      return reference == null ? 0 : reference.getChars().length();
    }
    return 0;
  }
}
