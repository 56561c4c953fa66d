package broadside.docs;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A page of the documentation. A comment in front of a block or a table marks it for tests: {@code
 * <!-- run -->}.
 */
record Page(Path file, Document document) {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Pattern NO_PART_OF_AN_ANCHOR = Pattern.compile("[^\\p{L}\\p{N} _-]");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** A fenced block: its mark, such as {@code file: incidents/publisher.yaml}, and its lines. */
  record Block(String mark, String content) {}

  static Page read(Path file) {
    try {
      return new Page(file, PARSER.parse(Files.readString(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What stands as code in a text. */
  static List<String> codes(String text) {
    return CODE.matcher(text).results().map(code -> code.group(1)).toList();
  }

  String text() {
    return document.getChars().toString();
  }

  /** The marked blocks, in their order. */
  List<Block> blocks() {
    return nodes(HtmlCommentBlock.class)
        .filter(comment -> comment.getNext() instanceof FencedCodeBlock)
        .map(comment -> new Block(mark(comment), content((FencedCodeBlock) comment.getNext())))
        .toList();
  }

  /** What stands in the blocks of a language that nothing marks. */
  List<String> unmarked(String language) {
    return nodes(FencedCodeBlock.class)
        .filter(block -> block.getInfo().toString().equals(language))
        .filter(block -> !(block.getPrevious() instanceof HtmlCommentBlock))
        .map(Page::content)
        .toList();
  }

  /** The cells of a marked table as they are typed, without its head. */
  List<List<String>> table(String mark) {
    Node table =
        nodes(HtmlCommentBlock.class)
            .filter(comment -> mark(comment).equals(mark))
            .map(Node::getNext)
            .filter(TableBlock.class::isInstance)
            .findFirst()
            .orElseThrow(() -> new AssertionError(file + " has no table " + mark));
    return nodes(table, TableRow.class)
        .filter(row -> row.getParent() instanceof TableBody)
        .map(row -> nodes(row, TableCell.class).map(cell -> cell.getText().toString()).toList())
        .toList();
  }

  /** What the first cells of a marked table name as code. */
  List<String> names(String mark) {
    return table(mark).stream().flatMap(row -> codes(row.get(0)).stream()).toList();
  }

  /** Where its links and pictures lead to. */
  List<String> links() {
    return nodes(LinkNode.class).map(link -> link.getUrl().toString()).toList();
  }

  /** What links can name behind a {@code #}: the headings, as hosts of git repositories do it. */
  List<String> anchors() {
    return nodes(Heading.class).map(heading -> anchor(heading.getText().toString())).toList();
  }

  /** The names of which the page holds no mention, a regular expression for each. */
  Set<String> lacks(Collection<String> names, UnaryOperator<String> mention) {
    return names.stream()
        .filter(
            name -> !Pattern.compile(mention.apply(name), Pattern.MULTILINE).matcher(text()).find())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String toString() {
    return file.toString();
  }

  private static String mark(HtmlCommentBlock comment) {
    return comment.getChars().toString().strip().replaceAll("^<!-- | -->$", "");
  }

  private static String content(FencedCodeBlock block) {
    return block.getContentChars().toString();
  }

  private static String anchor(String heading) {
    String kept = NO_PART_OF_AN_ANCHOR.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    return kept.replace(' ', '-');
  }

  private <T extends Node> Stream<T> nodes(Class<T> type) {
    return nodes(document, type);
  }

  private static <T extends Node> Stream<T> nodes(Node parent, Class<T> type) {
    return StreamSupport.stream(parent.getDescendants().spliterator(), false)
        .filter(type::isInstance)
        .map(type::cast);
  }
}
