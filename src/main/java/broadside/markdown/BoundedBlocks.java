package broadside.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;

/**
 * flexmark's blocks, in its order, with three changes: quotes and lists nest only so deep, as the
 * renderer calls itself for each level, and what is beyond is a paragraph, shown as it was typed; a
 * numbered list counts from 1; and what flexmark recognises by expressions that backtrack or call
 * themselves for each character is recognised in one pass over the line.
 */
final class BoundedBlocks implements CustomBlockParserFactory, Independent {
  private final BlockParserFactory starts;

  /** The parsers keep nothing of a text: all texts share them. */
  BoundedBlocks(DataHolder options) {
    this.starts = new Starts(options);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return starts;
  }

  /** Finds the block that starts at a place, if any. */
  private static final class Starts extends AbstractBlockParserFactory {
    /** In blocks; a list and its item are two. */
    private static final int DEEPEST = 40;

    private final BlockParserFactory quotes;
    private final BlockParserFactory lists;
    private final BlockParserFactory code;
    private final List<BlockStarter> lines;

    private Starts(DataHolder options) {
      super(options);
      this.quotes = new BlockQuoteParser.Factory().apply(options);
      this.lists = new ListBlockParser.Factory().apply(options);
      this.code = new IndentedCodeBlockParser.Factory().apply(options);
      this.lines =
          List.of(new Headings(), new CodeFences(), new HtmlBlocks(options), new ThematicBreaks());
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BlockStart start = nested(quotes, state, matched);
      LineStart line = new LineStart(state, matched);
      start = start == BlockStart.none() ? line(line) : start;
      start =
          start == BlockStart.none() && !ItemNumbers.isSentence(line)
              ? nested(lists, state, matched)
              : start;
      return start == BlockStart.none() ? code.tryStart(state, matched) : start;
    }

    private static BlockStart nested(
        BlockParserFactory parser, ParserState state, MatchedBlockParser matched) {
      BlockStart start = parser.tryStart(state, matched);
      if (start == BlockStart.none() || !isDeep(matched)) {
        return start;
      }
      state.getProperties().set(InlineLimits.BEYOND, true);
      return BlockStart.none();
    }

    private BlockStart line(LineStart line) {
      if (line.isIndented()) {
        return BlockStart.none();
      }
      for (BlockStarter starter : lines) {
        BlockStart start = starter.start(line);
        if (start != BlockStart.none()) {
          return start;
        }
      }
      return BlockStart.none();
    }

    /** A list that is there already may have further items. */
    private static boolean isDeep(MatchedBlockParser matched) {
      int depth = 0;
      for (Node block = matched.getBlockParser().getBlock(); block != null; ) {
        block = block.getParent();
        depth++;
      }
      return depth > DEEPEST && !(matched.getBlockParser() instanceof ListBlockParser);
    }
  }
}
