package broadside.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
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
 * flexmark's inline parser with a bound on its work. What it leaves to expressions that backtrack,
 * or that call themselves for each character, is read in one pass; and a block that is beyond
 * {@link InlineLimits} is one run of words.
 */
final class BoundedInlines extends CommonmarkInlineParser {
  private final BitSet marks;
  private final InlineLimits limits = new InlineLimits();

  /** Of the block that is read now. */
  private TagScanner tags;

  private CodeScanner codes;

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
      asTyped(content, block);
      return;
    }
    tags = new TagScanner(content.trim());
    codes = new CodeScanner(new ScannedText(content.trim()));
    super.parse(content, block);
    if (!limits.allow(block, referenceRepository)) {
      block.removeChildren();
      asTyped(content, block);
    }
  }

  private void asTyped(BasedSequence content, Node block) {
    document.set(InlineLimits.BEYOND, true);
    block.appendChild(new Text(content.trim()));
  }

  /** flexmark's expressions begin with "^", which does not stop Java's search. */
  @Override
  public BasedSequence match(Pattern expression) {
    Matcher matcher = expression.matcher(input).region(index, input.length());
    return matcher.lookingAt() ? take(matcher.end()) : null;
  }

  @Override
  protected boolean parseBackticks() {
    int start = index;
    int open = codes.run(start);
    int end = codes.end(start);
    if (end == ScannedText.NONE) {
      appendText(take(open));
      return true;
    }
    int close = end - (open - start);
    index = end;
    appendNode(
        new Code(
            input.subSequence(start, open),
            input.subSequence(open, close),
            input.subSequence(close, end)));
    return true;
  }

  @Override
  public boolean parseAutolink() {
    AddressScanner addresses = new AddressScanner(new ScannedText(input));
    BasedSequence mail = take(addresses.mail(index));
    BasedSequence address = mail == null ? take(addresses.address(index)) : null;
    if (mail != null) {
      appendNode(new MailLink(first(mail), within(mail), last(mail)));
    } else if (address != null) {
      appendNode(new AutoLink(first(address), within(address), last(address)));
    }
    return mail != null || address != null;
  }

  private static BasedSequence first(BasedSequence typed) {
    return typed.subSequence(0, 1);
  }

  private static BasedSequence within(BasedSequence typed) {
    return typed.subSequence(1, typed.length() - 1);
  }

  private static BasedSequence last(BasedSequence typed) {
    return typed.subSequence(typed.length() - 1);
  }

  @Override
  public boolean parseHtmlInline() {
    BasedSequence html = take(tags.html(index));
    if (html != null) {
      appendNode(new HtmlInline(html));
    }
    return html != null;
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
    int end = links().label(index);
    int length = Math.max(0, end - index);
    index += length;
    return length;
  }

  @Override
  public BasedSequence parseLinkDestination() {
    return take(links().destination(index));
  }

  private LinkScanner links() {
    return new LinkScanner(new ScannedText(input));
  }

  /** A title needs a space before it. */
  @Override
  public BasedSequence parseLinkTitle() {
    boolean isApart = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    return isApart ? take(links().title(index)) : null;
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
