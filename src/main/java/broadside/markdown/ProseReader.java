package broadside.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what the blocks of flexmark's tree say, and where it was typed: what {@link InlineReader}
 * makes words of.
 */
final class ProseReader {
  private static final NodeTable<List<Node>> BLOCKS =
      new NodeTable<List<Node>>()
          .with(Paragraph.class, List::add)
          .with(Heading.class, List::add)
          .with(TableCell.class, List::add);

  private static final NodeTable<ProseReader> TABLE =
      new NodeTable<ProseReader>()
          .with(Text.class, (reader, text) -> reader.text(text.getChars()))
          .with(HtmlEntity.class, (reader, typed) -> reader.prose.say(typed.getChars().unescape()))
          .with(SoftLineBreak.class, ProseReader::lineBreak)
          .with(HardLineBreak.class, (reader, line) -> reader.prose.newline())
          .with(Code.class, (reader, code) -> reader.prose.object())
          .with(HtmlInline.class, (reader, tag) -> {})
          .with(AutoLink.class, (reader, link) -> reader.prose.object())
          .with(MailLink.class, (reader, link) -> reader.prose.object())
          .with(LinkRef.class, ProseReader::linkReference)
          .with(Image.class, (reader, image) -> reader.prose.object())
          .with(ImageRef.class, ProseReader::imageReference);

  /** A line that moves up could become the head of a table, or part from what is below it. */
  private static final Pattern RULED = Pattern.compile("\\||(?m:^[ \\t]*+[:=-])");

  /** With other spaces the target of a definition may be whole, and its words be gone. */
  private static final Pattern ALMOST_DEFINITION =
      Pattern.compile("\\s*+\\[[^\\]]*+\\]:.*+", Pattern.DOTALL);

  private final ProseBuilder prose;
  private final boolean mayJoinLines;

  private ProseReader(String source, boolean mayJoinLines) {
    this.prose = new ProseBuilder(source);
    this.mayJoinLines = mayJoinLines;
  }

  /** The blocks of a document that was read of a text. */
  static List<Prose> read(String source, Document document) {
    List<Node> blocks = new ArrayList<>();
    collect(document, blocks);
    return blocks.stream()
        .filter(block -> !ALMOST_DEFINITION.matcher(block.getChars().toString()).matches())
        .map(block -> read(source, block))
        .toList();
  }

  private static void collect(Node parent, List<Node> blocks) {
    for (Node node : parent.getChildren()) {
      BLOCKS.handler(node, (found, other) -> collect(other, found)).accept(blocks, node);
    }
  }

  private static Prose read(String source, Node block) {
    boolean mayJoinLines = !RULED.matcher(block.getChars().toString()).find();
    ProseReader reader = new ProseReader(source, mayJoinLines);
    reader.children(block);
    return reader.prose.build();
  }

  private void children(Node parent) {
    for (Node node : parent.getChildren()) {
      TABLE.handler(node, ProseReader::children).accept(this, node);
    }
  }

  /** Without the backslashes before signs. */
  private void text(BasedSequence typed) {
    for (int i = 0; i < typed.length(); i++) {
      char sign = typed.charAt(i);
      if (Ascii.isBlank(sign)) {
        prose.space(typed.getIndexOffset(i));
      } else if (!isEscape(typed, i)) {
        prose.sign(sign, typed.getIndexOffset(i));
      }
    }
  }

  private static boolean isEscape(BasedSequence typed, int place) {
    return typed.charAt(place) == '\\'
        && place + 1 < typed.length()
        && Ascii.isPunctuation(typed.charAt(place + 1));
  }

  private void lineBreak(SoftLineBreak line) {
    Node next = line.getNext();
    if (mayJoinLines && next != null) {
      prose.lineBreak(line.getStartOffset(), next.getStartOffset());
    } else {
      prose.newline();
    }
  }

  /** Words that name a definition stay as they are; what refers to nothing is words. */
  private void linkReference(LinkRef link) {
    if (!link.isDefined()) {
      undefined(link);
    } else if (link.isReferenceTextCombined() || link.getText().isEmpty()) {
      prose.say(link.getReference().unescape());
    } else {
      children(link);
    }
  }

  private void undefined(LinkRef link) {
    if (link.hasChildren()) {
      text(link.getChars().prefixOf(link.getChildChars()));
      children(link);
      text(link.getChars().suffixOf(link.getChildChars()));
    } else {
      text(link.getChars());
    }
  }

  private void imageReference(ImageRef image) {
    if (image.isDefined()) {
      prose.object();
    } else {
      text(image.getChars());
    }
  }
}
