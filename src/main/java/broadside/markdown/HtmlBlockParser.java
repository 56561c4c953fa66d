package broadside.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;

/** Collects lines of HTML. */
final class HtmlBlockParser extends AbstractBlockParser {
  private final HtmlBlock block = new HtmlBlock();
  private final BlockContent content = new BlockContent();
  private final List<String> ends;
  private boolean isEnded;

  /**
   * HTML to the line that has one of these, in small letters; to a blank line if there are none.
   */
  HtmlBlockParser(List<String> ends) {
    this.ends = ends;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean goesOn = !isEnded && !(ends.isEmpty() && state.isBlank());
    return goesOn ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    String typed = line.toString().toLowerCase(Locale.ROOT);
    isEnded = ends.stream().anyMatch(typed::contains);
    content.add(line, state.getIndent());
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
    block.setCharsFromContent();
  }
}
