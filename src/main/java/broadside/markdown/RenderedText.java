package broadside.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one reading of a text gave, and all that is made of it.
 *
 * @param body its blocks
 * @param isWhole whether all its marks were read; otherwise what is beyond a bound is shown as it
 *     was typed
 */
record RenderedText(List<HtmlNode> body, boolean isWhole) {
  private static final HtmlNode SPACE = new HtmlNode.Text(" ");

  RenderedText {
    body = List.copyOf(body);
  }

  /** A text that was read as a whole. */
  RenderedText(List<HtmlNode> body) {
    this(body, true);
  }

  /** A paragraph with the very text, for one that cannot be read, or not in time. */
  static RenderedText asTyped(String source) {
    HtmlNode words = new HtmlNode.Text(source);
    return new RenderedText(List.of(new HtmlNode.Element(HtmlTag.P, List.of(words))), false);
  }

  String html() {
    return HtmlWriter.write(body);
  }

  /** The text with addresses that are right anywhere. */
  String html(URI page) {
    return HtmlWriter.write(body, address -> UriReference.resolve(page, address));
  }

  /** The text as Markdown that is safe wherever it is rendered. */
  String markdown() {
    return MarkdownWriter.write(body);
  }

  /** Words that stand within a line need no paragraph around them. */
  String inlineHtml() {
    return paragraph().map(HtmlWriter::write).orElseGet(this::html);
  }

  /** What is shown of it within a line: of a text with structure the words alone. */
  List<HtmlNode> inline() {
    return paragraph().orElseGet(() -> List.of(new HtmlNode.Text(words(Punctuation.USUAL))));
  }

  /** What stands in it, if it is one paragraph. */
  private Optional<List<HtmlNode>> paragraph() {
    return body.size() == 1 ? HtmlNode.paragraph(body.get(0)) : Optional.empty();
  }

  /** Texts that follow one another; those that are a paragraph each run on as one. */
  static RenderedText of(List<RenderedText> texts) {
    if (texts.size() == 1) {
      return texts.get(0);
    }
    Flow passage = new Flow();
    boolean runsOn = false;
    for (RenderedText text : texts.stream().filter(each -> !each.body.isEmpty()).toList()) {
      boolean isParagraph = text.paragraph().isPresent();
      if (runsOn && isParagraph) {
        passage.word(SPACE);
      }
      if (isParagraph) {
        passage.text(text.body);
      } else {
        text.body.forEach(passage::block);
      }
      runsOn = isParagraph;
    }
    return new RenderedText(passage.blocks(), texts.stream().allMatch(RenderedText::isWhole));
  }

  /** The text with its words marked as being in a language. */
  RenderedText in(Language language) {
    return new RenderedText(language.mark(body), isWhole);
  }

  /** The text below a heading of a level, 0 if there is none. */
  RenderedText below(int level) {
    return new RenderedText(HeadingLevels.below(level, body), isWhole);
  }

  /** Its words in one line; of pictures alone what is said in place of them. */
  String words(Punctuation punctuation) {
    String words = Words.of(body, punctuation);
    return words.isEmpty() ? Words.asTheyAre(body).strip() : words;
  }

  /** Whether no sign is seen, and none is said in place of a picture. */
  boolean isEmpty() {
    return Words.asTheyAre(body).codePoints().noneMatch(RenderedText::isSeen);
  }

  private static boolean isSeen(int sign) {
    return !Character.isWhitespace(sign)
        && !Character.isSpaceChar(sign)
        && Character.getType(sign) != Character.FORMAT;
  }

  List<String> passages() {
    return body.stream()
        .map(block -> Words.withAddresses(List.of(block)))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  List<String> links() {
    List<String> links = new ArrayList<>();
    body.forEach(node -> addLinks(node, links));
    return List.copyOf(links);
  }

  private static void addLinks(HtmlNode node, List<String> links) {
    if (node instanceof HtmlNode.Element element) {
      element.tag().attributes().stream()
          .filter(HtmlAttribute::isAddress)
          .map(element.attributes()::get)
          .filter(Objects::nonNull)
          .forEach(links::add);
      element.children().forEach(child -> addLinks(child, links));
    }
  }

  /** Whether such words stand in it, but for code. */
  boolean shows(Predicate<String> words) {
    return shows(words, body);
  }

  private static boolean shows(Predicate<String> words, List<HtmlNode> nodes) {
    return nodes.stream()
        .anyMatch(
            node ->
                node instanceof HtmlNode.Element element
                    ? !element.is(HtmlTag.CODE) && shows(words, element.children())
                    : node instanceof HtmlNode.Text text && words.test(text.words()));
  }

  /** About how many characters it takes to keep. */
  int size() {
    return HtmlNode.size(body);
  }
}
