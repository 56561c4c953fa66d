package broadside.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Recognises headings by their hashes, or by the line below them.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#atx-headings">CommonMark, headings</a>
 */
final class Headings implements BlockStarter {
  private static final int DEEPEST = 6;

  @Override
  public BlockStart start(LineStart start) {
    return switch (start.line().charAt(start.place())) {
      case '#' -> byHashes(start);
      case '=', '-' -> byLine(start);
      default -> BlockStart.none();
    };
  }

  private static BlockStart byHashes(LineStart start) {
    BasedSequence line = start.rest();
    int level = line.countLeading(c -> c == '#');
    boolean isApart = level == line.length() || Ascii.isSpace(line.charAt(level));
    if (level > DEEPEST || !isApart) {
      return BlockStart.none();
    }
    BasedSequence words = withoutHashes(line.subSequence(level).trim());
    return BlockStart.of(heading(level, words, line)).atIndex(start.line().length());
  }

  /** Hashes at the end belong to the mark if they stand apart. */
  private static BasedSequence withoutHashes(BasedSequence words) {
    BasedSequence left = words.subSequence(0, words.length() - words.countTrailing(c -> c == '#'));
    boolean areApart = left.isEmpty() || Ascii.isBlank(left.charAt(left.length() - 1));
    return areApart ? left.trim() : words;
  }

  private static BlockStart byLine(LineStart start) {
    if (!start.isInParagraph() || !isUnderline(start.rest())) {
      return BlockStart.none();
    }
    BlockContent content = new BlockContent();
    content.addAll(start.matched().getParagraphLines(), start.matched().getParagraphEolLengths());
    BasedSequence words = content.getContents().trim();
    int level = start.rest().charAt(0) == '=' ? 1 : 2;
    return BlockStart.of(heading(level, words, words))
        .atIndex(start.line().length())
        .replaceActiveBlockParser();
  }

  private static boolean isUnderline(BasedSequence line) {
    char mark = line.charAt(0);
    int end = line.countLeading(c -> c == mark);
    return line.subSequence(end).isBlank();
  }

  private static HeadingParser heading(int level, BasedSequence words, BasedSequence typed) {
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setText(words);
    heading.setChars(typed);
    return parser;
  }
}
