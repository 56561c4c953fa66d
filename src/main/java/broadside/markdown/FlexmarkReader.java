package broadside.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Reads Markdown by flexmark, with bounds: it was released last in 2023, and hangs on hostile texts
 * unless its work is bounded. All bounds depend on the text alone: {@link BoundedBlocks}, {@link
 * BoundedInlines}, {@link BoundedTables}, {@link TextLimits} and {@link MeasuredText}.
 *
 * <p>Of flexmark nothing is loaded before this class is.
 *
 * @see <a href="https://github.com/vsch/flexmark-java">flexmark-java</a>
 */
final class FlexmarkReader {
  /** Immutable, and shared by threads. */
  private static final Parser PARSER = parser(options());

  private FlexmarkReader() {}

  /**
   * A text.
   *
   * @throws MeasuredText.TooComplexException if the text would take too long to read
   */
  static RenderedText read(String source) {
    return read(new MeasuredText(source));
  }

  /** The same, for a text whose steps somebody counts. */
  static RenderedText read(MeasuredText text) {
    Document document = parse(text);
    return new RenderedText(BlockReader.read(document), !InlineLimits.BEYOND.get(document));
  }

  /**
   * Where the links of a text were typed.
   *
   * @throws MeasuredText.TooComplexException if the text would take too long to read
   */
  static List<TypedLink> links(String source) {
    return LinkFinder.find(source, parse(new MeasuredText(source)));
  }

  /**
   * What the blocks of a text say.
   *
   * @throws MeasuredText.TooComplexException if the text would take too long to read
   */
  static List<Prose> prose(String source) {
    return ProseReader.read(source, parse(new MeasuredText(source)));
  }

  /**
   * Whether a picture of a text is not shown.
   *
   * @throws MeasuredText.TooComplexException if the text would take too long to read
   */
  static boolean hidesPicture(String source) {
    return HiddenPictures.areIn(parse(new MeasuredText(source)));
  }

  private static Document parse(MeasuredText text) {
    return PARSER.parse(BasedSequence.of(text));
  }

  private static Parser parser(DataHolder options) {
    return Parser.builder(options)
        .customInlineParserFactory(BoundedInlines::new)
        .customDelimiterProcessor(new Stars())
        .paragraphPreProcessorFactory(new ReferenceDefinitions())
        .customBlockParserFactory(new BoundedBlocks(options))
        .build();
  }

  /** Tables as GitHub reads them. The attributes extension must not be added: it lets onclick. */
  private static DataHolder options() {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, List.of(new BoundedTables(), StrikethroughExtension.create()))
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        // These are in BoundedBlocks.
        .set(Parser.BLOCK_QUOTE_PARSER, false)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false)
        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
        // These are as GitHub has them.
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .toImmutable();
  }
}
