package broadside.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Recognises the line above code.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#fenced-code-blocks">CommonMark, fenced code</a>
 */
final class CodeFences implements BlockStarter {
  private static final int SHORTEST = 3;

  @Override
  public BlockStart start(LineStart start) {
    BasedSequence line = start.rest();
    char mark = line.charAt(0);
    if (mark != '`' && mark != '~') {
      return BlockStart.none();
    }
    int length = line.countLeading(c -> c == mark);
    boolean isCode = mark == '`' && line.indexOf('`', length) >= 0;
    return isCode || length < SHORTEST ? BlockStart.none() : fence(start, mark, length);
  }

  private static BlockStart fence(LineStart start, char mark, int length) {
    FencedCodeBlockParser parser =
        new FencedCodeBlockParser(
            start.state().getProperties(), mark, length, start.state().getIndent(), start.place());
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(start.rest().subSequence(0, length));
    return BlockStart.of(parser).atIndex(start.place() + length);
  }
}
