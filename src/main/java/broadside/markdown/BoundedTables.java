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

  /** flexmark's expression for the line below the head calls itself for each of them. */
  private static final int MOST_COLUMNS = 100;

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new Factory(TableParagraphPreProcessor.Factory()));
  }

  private static boolean mayBeTable(Paragraph block, ParserState state) {
    List<BasedSequence> lines = block.getContentLines();
    if (lines.size() < 2) {
      return false;
    }
    int columns = columns(new ScannedText(lines.get(1).trim()));
    boolean isBeyond = columns > MOST_COLUMNS || columns * lines.size() > MOST_CELLS;
    if (isBeyond) {
      state.getProperties().set(InlineLimits.BEYOND, true);
    }
    return columns > 0 && !isBeyond;
  }

  /** How many columns the line below the head rules; none if it is another line. */
  private static int columns(ScannedText rule) {
    int columns = 0;
    int bars = rule.at(0) == '|' ? 1 : 0;
    for (int i = bars; i < rule.length(); ) {
      int end = cell(rule, i);
      if (end == ScannedText.NONE) {
        return 0;
      }
      bars += rule.at(end) == '|' ? 1 : 0;
      columns++;
      i = end + 1;
    }
    return bars > 0 ? columns : 0;
  }

  /** The end of dashes with a colon or space around them. */
  private static int cell(ScannedText rule, int start) {
    int dashes = colon(rule, blanks(rule, start));
    int dashesEnd = rule.skip(dashes, rule.length(), c -> c == '-');
    int end = blanks(rule, colon(rule, dashesEnd));
    boolean isCell = dashesEnd > dashes && (end == rule.length() || rule.at(end) == '|');
    return isCell ? end : ScannedText.NONE;
  }

  private static int blanks(ScannedText rule, int start) {
    return rule.skip(start, rule.length(), Ascii::isBlank);
  }

  private static int colon(ScannedText rule, int place) {
    return rule.at(place) == ':' ? place + 1 : place;
  }

  /** flexmark takes the columns of an indent for characters, which a tab has fewer of. */
  private static void removeIndent(Paragraph block) {
    List<BasedSequence> lines =
        block.getContentLines().stream().map(BasedSequence::trimStart).toList();
    block.setContent(lines);
    block.setLineIndents(new int[lines.size()]);
  }

  /** flexmark's factory, which is asked for what may be a table within the bounds only. */
  private record Factory(ParagraphPreProcessorFactory tables)
      implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return (block, current) -> {
        if (!mayBeTable(block, current)) {
          return 0;
        }
        removeIndent(block);
        return tables.apply(current).preProcessBlock(block, current);
      };
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(ReferenceDefinitions.class);
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
