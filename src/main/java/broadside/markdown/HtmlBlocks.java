package broadside.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises lines of HTML, by how they begin.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#html-blocks">CommonMark, HTML blocks</a>
 */
final class HtmlBlocks implements BlockStarter {
  /** What begins so goes on to the line that has the other. */
  private static final Map<String, String> MARKED =
      Map.of("<!--", "-->", "<?", "?>", "<![CDATA[", "]]>");

  /** What stands in these is no HTML; it goes on to the end of any of them. */
  private static final Set<String> RAW = Set.of("script", "pre", "style", "textarea");

  private static final List<String> ENDS_OF_RAW =
      List.of("</script>", "</pre>", "</style>", "</textarea>");

  private final Set<String> blocks;

  HtmlBlocks(DataHolder options) {
    this.blocks = Set.copyOf(Parser.HTML_BLOCK_TAGS.get(options));
  }

  @Override
  public BlockStart start(LineStart start) {
    return start.line().charAt(start.place()) == '<'
        ? ends(new ScannedText(start.rest()), start.isInParagraph())
            .<BlockStart>map(
                ends -> BlockStart.of(new HtmlBlockParser(ends)).atIndex(start.state().getIndex()))
            .orElse(BlockStart.none())
        : BlockStart.none();
  }

  /** What ends the lines of HTML that begin here, if any do; nothing ends at a blank line. */
  private Optional<List<String>> ends(ScannedText line, boolean isInParagraph) {
    for (Map.Entry<String, String> marks : MARKED.entrySet()) {
      if (line.isAt(0, marks.getKey())) {
        return Optional.of(List.of(marks.getValue()));
      }
    }
    if (line.at(1) == '!') {
      return Ascii.isLetter(line.at(2)) ? Optional.of(List.of(">")) : Optional.empty();
    }
    return tag(line, isInParagraph);
  }

  private Optional<List<String>> tag(ScannedText line, boolean isInParagraph) {
    int start = line.at(1) == '/' ? 2 : 1;
    int end = line.skip(start, line.length(), TagScanner::isNamePart);
    String name = line.characters().subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    boolean isApart = end == line.length() || Ascii.isSpace(line.at(end)) || line.at(end) == '>';
    if (RAW.contains(name)) {
      return isApart && start == 1 ? Optional.of(ENDS_OF_RAW) : Optional.empty();
    }
    boolean isBlock = blocks.contains(name) && (isApart || line.isAt(end, "/>"));
    boolean isHtml = isBlock || (!isInParagraph && isTag(line));
    return isHtml ? Optional.of(List.of()) : Optional.empty();
  }

  /** Whether a complete tag is all that the line has. */
  private static boolean isTag(ScannedText line) {
    int end = new TagScanner(line.characters()).tag(0);
    return end != ScannedText.NONE
        && line.skip(end, line.length(), Ascii::isSpace) == line.length();
  }
}
