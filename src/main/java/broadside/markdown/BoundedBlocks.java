package broadside.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * flexmark's blocks, in its order, with two bounds: quotes and lists nest only so deep, as the
 * renderer calls itself for each level; and what is recognised by an expression that backtracks is
 * not looked for in long lines. What is beyond is a paragraph, shown as it was typed.
 */
final class BoundedBlocks implements CustomBlockParserFactory {
  /** In blocks; a list and its item are two. */
  private static final int DEEPEST = 40;

  private static final int LONGEST_LINE = 2000;

  private final BlockParserFactory starts;

  /** The parsers keep nothing of a text, and compile expressions: all texts share them. */
  BoundedBlocks(DataHolder options) {
    this.starts =
        new Starts(
            options,
            parsers(options, new BlockQuoteParser.Factory()),
            parsers(
                options,
                new HeadingParser.Factory(),
                new FencedCodeBlockParser.Factory(),
                new HtmlBlockParser.Factory(),
                new ThematicBreakParser.Factory()),
            parsers(options, new ListBlockParser.Factory()),
            parsers(options, new IndentedCodeBlockParser.Factory()));
  }

  private static List<BlockParserFactory> parsers(
      DataHolder options, CustomBlockParserFactory... factories) {
    return Stream.of(factories).map(factory -> factory.apply(options)).toList();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return starts;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  /** Finds the block that starts at a place, if any. */
  private static final class Starts extends AbstractBlockParserFactory {
    private final List<BlockParserFactory> quotes;
    private final List<BlockParserFactory> leaves;
    private final List<BlockParserFactory> lists;
    private final List<BlockParserFactory> code;

    private Starts(
        DataHolder options,
        List<BlockParserFactory> quotes,
        List<BlockParserFactory> leaves,
        List<BlockParserFactory> lists,
        List<BlockParserFactory> code) {
      super(options);
      this.quotes = quotes;
      this.leaves = leaves;
      this.lists = lists;
      this.code = code;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      boolean isDeep = isDeep(matched);
      boolean isLong = state.getLine().length() - state.getNextNonSpaceIndex() > LONGEST_LINE;
      BlockStart start = isDeep ? BlockStart.none() : first(quotes, state, matched);
      start = start == BlockStart.none() && !isLong ? first(leaves, state, matched) : start;
      start = start == BlockStart.none() && !isDeep ? first(lists, state, matched) : start;
      return start == BlockStart.none() ? first(code, state, matched) : start;
    }

    private static BlockStart first(
        List<BlockParserFactory> parsers, ParserState state, MatchedBlockParser matched) {
      for (BlockParserFactory parser : parsers) {
        BlockStart start = parser.tryStart(state, matched);
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
