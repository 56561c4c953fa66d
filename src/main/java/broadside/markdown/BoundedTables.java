package broadside.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * flexmark's tables, with a bound on their cells: as missing cells are added, a short text could
 * ask for millions. A table that is beyond stays a paragraph.
 */
final class BoundedTables implements Parser.ParserExtension {
  private static final int MOST_CELLS = 20_000;

  /** The line below the head is recognised by an expression that backtracks. */
  private static final int LONGEST_RULE = 1000;

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new Factory(TableParagraphPreProcessor.Factory()));
  }

  private static boolean mayBeTable(Paragraph block) {
    List<BasedSequence> lines = block.getContentLines();
    if (lines.size() < 2) {
      return false;
    }
    BasedSequence rule = lines.get(1);
    long bars = rule.chars().filter(c -> c == '|').count();
    return rule.length() <= LONGEST_RULE && bars > 0 && (bars + 1) * lines.size() <= MOST_CELLS;
  }

  /** flexmark's factory, which is asked for what may be a table within the bounds only. */
  private record Factory(ParagraphPreProcessorFactory tables)
      implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return (block, current) ->
          mayBeTable(block) ? tables.apply(current).preProcessBlock(block, current) : 0;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return tables.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
