package broadside.markdown;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns Markdown into HTML that is safe to publish, and into words. A text is read once, into the
 * elements and attributes that {@link HtmlTag} allows, from which all its forms are written. What
 * is beyond the bounds of {@link FlexmarkReader} is shown as it was typed.
 *
 * <p>HTML is a fragment that is well-formed as HTML and as XML, with characters written as
 * themselves in place of references. Instances are thread-safe; flexmark is not loaded before a
 * text with marks is met.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
public final class MarkdownRenderer {
  /** In sources and results; a few texts of each of the incidents that are rendered together. */
  private static final long MOST_CHARACTERS = 2_000_000;

  private static final String STARS = "**";

  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*(?:\\s[^<>]*)?/?>|<!--");

  private final TextMemo memo = new TextMemo(MOST_CHARACTERS);
  private final Function<String, RenderedText> reader;

  /** A renderer with an empty memory. */
  public MarkdownRenderer() {
    this(source -> FlexmarkReader.read(source)); // a reference would load flexmark at once
  }

  /** One that reads texts with marks by another reader. */
  MarkdownRenderer(Function<String, RenderedText> reader) {
    this.reader = reader;
  }

  /** The text as an HTML fragment, without a newline at its end. */
  public String toHtml(Markdown text) {
    return read(text).html();
  }

  /**
   * A passage as an HTML fragment.
   *
   * @param level of the heading that it stands under, 0 to 6: its own are below it
   */
  public String toHtml(Passage passage, int level) {
    return read(passage).below(level).html();
  }

  /** A document as an HTML fragment. */
  public String toHtml(MarkdownDocument document) {
    return read(document).html();
  }

  /**
   * A document as an HTML fragment that leads right wherever it is shown, as in a feed.
   *
   * @param page the absolute address of the page that it stands on; relative addresses are resolved
   *     against it after RFC 3986, section 5.2
   */
  public String toHtml(MarkdownDocument document, URI page) {
    return read(document).html(page);
  }

  /**
   * The text as Markdown that is safe wherever it is rendered: with no HTML but what we write
   * ourselves, and with no other links than {@link #toHtml} has. Without a newline at its end.
   */
  public Markdown toMarkdown(Markdown text) {
    return new Markdown(read(text).markdown());
  }

  /** The same of a document. */
  public Markdown toMarkdown(MarkdownDocument document) {
    return new Markdown(read(document).markdown());
  }

  /** The words as HTML within a line. */
  public String toInlineHtml(Inline words) {
    return read(words.source()).inlineHtml();
  }

  /**
   * The words alone, in one line; only blocks of code keep their lines.
   *
   * @param punctuation what parts the items of a list, and what else stood apart
   */
  public String toWords(Markdown text, Punctuation punctuation) {
    return read(text).words(punctuation);
  }

  /**
   * The words of each block, in order: a list or a table is one block. After the words of a link
   * stands its address in angle brackets, unless they are the address.
   */
  public List<String> passages(MarkdownDocument document) {
    return read(document).passages();
  }

  /**
   * Whether all marks of the text are read. What is beyond a bound, or beyond flexmark, is shown as
   * it was typed.
   */
  public boolean isReadWhole(Markdown text) {
    return read(text).isWhole();
  }

  /**
   * Whether the text shows two stars that were typed to emphasise, as CommonMark does where it sees
   * no pair around words. Stars behind a backslash are meant.
   */
  public boolean hasStars(Markdown text) {
    return text.source().contains(STARS)
        && !text.source().contains("\\*")
        && read(text).shows(words -> words.contains(STARS));
  }

  /**
   * Whether the text shows a tag of HTML as it was typed. A bracket behind a backslash is meant.
   */
  public boolean hasTags(Markdown text) {
    return text.source().indexOf('<') >= 0
        && !text.source().contains("\\<")
        && read(text).shows(words -> TAG.matcher(words).find());
  }

  /** Whether a picture is left out, since it is none of the incident. */
  public boolean hidesPicture(Markdown text) {
    try {
      return text.source().contains("![") && FlexmarkReader.hidesPicture(text.source());
    } catch (RuntimeException | StackOverflowError unreadable) {
      return false;
    }
  }

  /** Whether the text shows no word, not even one in place of a picture. */
  public boolean showsNothing(Markdown text) {
    return read(text).isEmpty();
  }

  /** The addresses of links and pictures, in order, as they stand in the HTML. */
  public List<String> links(Markdown text) {
    return read(text).links();
  }

  /** The same with where they were typed; nothing if that cannot be told. */
  public List<TypedLink> typedLinks(Markdown text) {
    try {
      return links(text).isEmpty() ? List.of() : FlexmarkReader.links(text.source());
    } catch (RuntimeException | StackOverflowError unreadable) {
      return List.of();
    }
  }

  RenderedText read(MarkdownDocument document) {
    List<RenderedText> parts = document.parts().stream().map(this::read).toList();
    RenderedText around = read(document.source());
    return new RenderedText(DocumentParts.fill(around.body(), parts), around.isWhole());
  }

  private RenderedText read(Passage passage) {
    return RenderedText.of(passage.texts().stream().map(this::read).toList());
  }

  RenderedText read(Markdown text) {
    RenderedText read = read(text.source());
    return text.language().map(read::in).orElse(read);
  }

  private RenderedText read(String source) {
    return TextLimits.isReadable(source)
        ? UnmarkedText.read(source).orElseGet(() -> memo.get(source, this::readMarks))
        : RenderedText.asTyped(source);
  }

  /** One text must not be the end of all others, whatever flexmark makes of it. */
  private RenderedText readMarks(String source) {
    try {
      return reader.apply(source);
    } catch (RuntimeException | StackOverflowError unreadable) {
      return RenderedText.asTyped(source);
    }
  }
}
