package broadside.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Recognises a rule across the text.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#thematic-breaks">CommonMark, thematic
 *     breaks</a>
 */
final class ThematicBreaks implements BlockStarter {
  private static final int FEWEST = 3;

  @Override
  public BlockStart start(LineStart start) {
    return isRule(start.rest())
        ? BlockStart.of(new ThematicBreakParser(start.rest())).atIndex(start.line().length())
        : BlockStart.none();
  }

  private static boolean isRule(BasedSequence line) {
    char mark = line.charAt(0);
    if ("*-_".indexOf(mark) < 0) {
      return false;
    }
    int marks = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == mark) {
        marks++;
      } else if (!Ascii.isSpace(line.charAt(i))) {
        return false;
      }
    }
    return marks >= FEWEST;
  }
}
