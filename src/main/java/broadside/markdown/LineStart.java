package broadside.markdown;

import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Where a line may start a block: behind the marks of what it stands in and behind its indent.
 *
 * @param state the line
 * @param matched what it stands in so far
 */
record LineStart(ParserState state, MatchedBlockParser matched) {
  /** What is indented further is code. */
  private static final int CODE_INDENT = 4;

  boolean isIndented() {
    return state.getIndent() >= CODE_INDENT;
  }

  boolean isInParagraph() {
    return matched.getBlockParser().isParagraphParser();
  }

  /** The place in the line. */
  int place() {
    return state.getNextNonSpaceIndex();
  }

  BasedSequence line() {
    return state.getLine();
  }

  /** The line from here to its end. */
  BasedSequence rest() {
    return line().subSequence(place());
  }
}
