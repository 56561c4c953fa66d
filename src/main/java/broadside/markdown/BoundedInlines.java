package broadside.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's inline parser with a bound on its work. What it leaves to expressions that backtrack
 * is read by {@link LinkScanner} in one pass, other expressions see a window only, and a block that
 * is beyond {@link InlineLimits} is one run of words.
 */
final class BoundedInlines extends CommonmarkInlineParser {
  /** Longer than any tag, address or reference that a person writes. */
  private static final int WINDOW = 2000;

  private final BitSet marks;
  private final InlineLimits limits = new InlineLimits();

  // flexmark adds to the characters while it reads a table: each parser needs its own.
  BoundedInlines(
      DataHolder options,
      BitSet marks,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, (BitSet) marks.clone(), delimiters, processors, references, extensions);
    this.marks = marks;
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    if (!InlineLimits.isReadable(content, marks)) {
      block.appendChild(new Text(content.trim()));
      return;
    }
    super.parse(content, block);
    if (!limits.allow(block, referenceRepository)) {
      block.removeChildren();
      block.appendChild(new Text(content.trim()));
    }
  }

  /** All expressions but that of backticks begin with "^", which does not stop Java's search. */
  @Override
  public BasedSequence match(Pattern expression) {
    int start = index;
    boolean searches = expression == myParsing.TICKS;
    int end = searches ? input.length() : Math.min(input.length(), start + WINDOW);
    Matcher matcher = expression.matcher(input).region(start, end);
    if (searches ? !matcher.find() : !matcher.lookingAt()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), index);
  }

  /** As flexmark does it, but with a count of the spaces before the break in place of a search. */
  @Override
  public boolean parseNewline() {
    int start = index;
    index += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
    flushTextNode();
    int spaces = trimBeforeBreak(block.getLastChild());
    BasedSequence mark = input.subSequence(start, index);
    appendNode(spaces >= 2 ? new HardLineBreak(mark) : new SoftLineBreak(mark));
    skipIndent();
    return true;
  }

  /** flexmark forgets the spaces after a break that a backslash makes. */
  @Override
  protected boolean parseBackslash() {
    boolean isParsed = super.parseBackslash();
    if (block.getLastChild() instanceof HardLineBreak) {
      skipIndent();
    }
    return isParsed;
  }

  private void skipIndent() {
    while (peek() == ' ') {
      index++;
    }
  }

  private static int trimBeforeBreak(Node before) {
    if (!(before instanceof Text)) {
      return 0;
    }
    BasedSequence words = before.getChars();
    int spaces = words.countTrailing(c -> c == ' ');
    if (spaces == words.length()) {
      before.unlink();
    } else if (spaces > 0) {
      before.setChars(words.trimEnd());
    }
    return spaces;
  }

  @Override
  public int parseLinkLabel() {
    int end = new LinkScanner(input).label(index);
    int length = Math.max(0, end - index);
    index += length;
    return length;
  }

  @Override
  public BasedSequence parseLinkDestination() {
    return take(new LinkScanner(input).destination(index));
  }

  /** A title needs a space before it. */
  @Override
  public BasedSequence parseLinkTitle() {
    boolean isApart = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    return isApart ? take(new LinkScanner(input).title(index)) : null;
  }

  private BasedSequence take(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }
}
