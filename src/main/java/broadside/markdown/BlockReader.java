package broadside.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns the blocks of flexmark's tree into safe HTML. A block that is not in its table shows its
 * text. HTML is shown as it was typed.
 */
final class BlockReader {
  private static final NodeTable<BlockReader> TABLE =
      new NodeTable<BlockReader>()
          .with(Paragraph.class, BlockReader::paragraph)
          .with(Heading.class, BlockReader::heading)
          .with(BlockQuote.class, (reader, quote) -> reader.blocks(HtmlTag.BLOCKQUOTE, quote))
          .with(BulletList.class, (reader, list) -> reader.blocks(HtmlTag.UL, list))
          .with(OrderedList.class, BlockReader::orderedList)
          .with(BulletListItem.class, (reader, item) -> reader.blocks(HtmlTag.LI, item))
          .with(OrderedListItem.class, (reader, item) -> reader.blocks(HtmlTag.LI, item))
          .with(FencedCodeBlock.class, BlockReader::fencedCode)
          .with(IndentedCodeBlock.class, BlockReader::indentedCode)
          .with(HtmlBlock.class, (reader, html) -> reader.asTyped(html.getContentChars()))
          .with(HtmlCommentBlock.class, (reader, html) -> reader.asTyped(html.getContentChars()))
          .with(ThematicBreak.class, (reader, rule) -> reader.add(HtmlTag.HR, List.of()))
          .with(Reference.class, (reader, definition) -> {})
          .with(TableBlock.class, (reader, table) -> reader.blocks(HtmlTag.TABLE, table))
          .with(TableHead.class, (reader, head) -> reader.blocks(HtmlTag.THEAD, head))
          .with(TableSeparator.class, (reader, rule) -> {})
          .with(TableBody.class, (reader, body) -> reader.blocks(HtmlTag.TBODY, body))
          .with(TableRow.class, (reader, row) -> reader.blocks(HtmlTag.TR, row))
          .with(TableCell.class, BlockReader::cell);

  private final Document document;
  private final List<HtmlNode> blocks = new ArrayList<>();

  private BlockReader(Document document) {
    this.document = document;
  }

  static List<HtmlNode> read(Document document) {
    return read(document, document);
  }

  private static List<HtmlNode> read(Node parent, Document document) {
    BlockReader reader = new BlockReader(document);
    for (Node block : parent.getChildren()) {
      TABLE.handler(block, BlockReader::unknown).accept(reader, block);
    }
    return reader.blocks;
  }

  private void add(HtmlTag tag, List<HtmlNode> children) {
    blocks.add(new HtmlNode.Element(tag, children));
  }

  private void blocks(HtmlTag tag, Node parent) {
    add(tag, read(parent, document));
  }

  private List<HtmlNode> inlines(Node parent) {
    return InlineReader.read(parent, document);
  }

  /** The paragraphs of a tight list are its items. */
  private void paragraph(Paragraph paragraph) {
    if (paragraph.getFirstChildAnyNot(NonRenderingInline.class) == null) {
      return;
    }
    if (isItem(paragraph)) {
      blocks.addAll(inlines(paragraph));
    } else {
      add(HtmlTag.P, inlines(paragraph));
    }
  }

  private boolean isItem(Paragraph paragraph) {
    return paragraph.getParent() instanceof ParagraphItemContainer item
        && item.isParagraphWrappingDisabled(paragraph, ListOptions.get(document), document);
  }

  /** One that shows nothing is none: readers who go from heading to heading would stop there. */
  private void heading(Heading heading) {
    List<HtmlNode> words = inlines(heading);
    if (!words.stream().allMatch(HtmlNode::isBlank)) {
      add(HtmlTag.heading(heading.getLevel()), words);
    }
  }

  private void orderedList(OrderedList list) {
    add(HtmlTag.OL, read(list, document));
  }

  private void fencedCode(FencedCodeBlock block) {
    code(block.getContentChars().normalizeEOL());
  }

  private void indentedCode(IndentedCodeBlock block) {
    code(block.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
  }

  private void code(String text) {
    HtmlNode code = new HtmlNode.Element(HtmlTag.CODE, List.of(new HtmlNode.Text(text)));
    add(HtmlTag.PRE, List.of(code));
  }

  private void cell(TableCell cell) {
    Map<HtmlAttribute, String> alignment =
        cell.getAlignment() == null
            ? Map.of()
            : Map.of(HtmlAttribute.ALIGN, cell.getAlignment().name().toLowerCase(Locale.ROOT));
    HtmlTag tag = cell.isHeader() ? HtmlTag.TH : HtmlTag.TD;
    blocks.add(new HtmlNode.Element(tag, alignment, inlines(cell)));
  }

  private void unknown(Node block) {
    asTyped(block.getChars());
  }

  private void asTyped(BasedSequence typed) {
    String text = InlineReader.lines(typed);
    int end = text.endsWith("\n") ? text.length() - 1 : text.length();
    add(HtmlTag.P, List.of(new HtmlNode.Text(text.substring(0, end))));
  }
}
