package broadside.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.owasp.html.PolicyFactory;

/**
 * Turns Markdown into HTML that is safe to publish: flexmark with raw HTML escaped, then the
 * allow-list of {@link HtmlPolicy}. flexmark is used in this package only: it was released last in
 * 2023, and hangs on hostile texts unless its work is bounded. All bounds depend on the text alone,
 * so that the same text always gives the same page, and what is beyond them is shown as it was
 * typed: {@link BoundedBlocks}, {@link BoundedInlines}, {@link BoundedTables}, {@link TextLimits}
 * and {@link MeasuredText}.
 *
 * <p>The result is a fragment that is well-formed as HTML and as XML, with characters written as
 * themselves in place of references. Instances are thread-safe and load nothing before first use.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 * @see <a href="https://github.com/vsch/flexmark-java">flexmark-java</a>
 */
public final class MarkdownRenderer {
  private volatile Stages stages;

  /** The text as an HTML fragment, without a newline at its end. */
  public String toHtml(Markdown text) {
    // jsoup always writes U+00A0 as a reference; a literal "&#xa0;" in the text is "&amp;#xa0;".
    return toBody(text).html().replace("&#xa0;", "\u00A0").strip();
  }

  /** The words as HTML within a line. */
  public String toInlineHtml(Inline words) {
    return PlainWords.are(words.source()) ? words.source() : read(words);
  }

  private String read(Inline words) {
    Element body = toBody(new Markdown(words.source()));
    boolean isOneParagraph = body.childrenSize() == 1 && body.child(0).nameIs("p");
    return (isOneParagraph ? body.child(0) : body).html().replace("&#xa0;", "\u00A0").strip();
  }

  public java.util.List<String> passages(Markdown text) {
    Element body = toBody(text);
    body.select("a[href]")
        .forEach(
            link -> {
              if (!link.text().equals(link.attr("href")))
                link.appendText(" <" + link.attr("href") + ">");
            });
    return body.children().eachText();
  }

  public java.util.List<String> links(Markdown text) {
    return toBody(text).select("[href], [src]").stream()
        .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
        .toList();
  }

  /** The words alone, in one line. */
  public String toWords(Markdown text) {
    return toBody(text).text();
  }

  /** The text as an element whose children are its blocks. */
  Element toBody(Markdown text) {
    Document document = parse(text.source());
    document
        .outputSettings()
        .prettyPrint(false)
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(EscapeMode.xhtml);
    breakLines(document.body());
    return document.body();
  }

  private Document parse(String source) {
    if (!TextLimits.isReadable(source)) {
      return asTyped(source);
    }
    try {
      return Jsoup.parseBodyFragment(stages().toHtml(source));
    } catch (MeasuredText.TooComplexException endless) {
      return asTyped(source);
    }
  }

  /** A paragraph with the very text, for one that would take too long to read. */
  private static Document asTyped(String source) {
    Document document = Document.createShell("");
    document.body().appendElement("p").text(source);
    return document;
  }

  /** The sanitizer joins lists and tables into one line; a pull request shows changes by line. */
  private static void breakLines(Element body) {
    for (Element whole : body.select("ul, ol, table, thead, tbody")) {
      List<Node> parts = List.copyOf(whole.childNodes());
      whole.empty();
      parts.forEach(part -> whole.appendText("\n").appendChild(part));
      whole.appendText("\n");
    }
  }

  private Stages stages() {
    Stages built = stages;
    if (built == null) {
      synchronized (this) {
        built = stages;
        if (built == null) {
          built = Stages.build();
          stages = built;
        }
      }
    }
    return built;
  }

  /** The libraries in their order; each is immutable and shared by threads. */
  private record Stages(Parser parser, HtmlRenderer renderer, PolicyFactory policy) {

    static Stages build() {
      DataHolder options = options();
      return new Stages(
          Parser.builder(options)
              .customInlineParserFactory(BoundedInlines::new)
              .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
              .customBlockParserFactory(new BoundedBlocks())
              .build(),
          HtmlRenderer.builder(options).build(),
          HtmlPolicy.create());
    }

    /** Tables as GitHub reads them. The attributes extension must not be added: it lets onclick. */
    private static DataHolder options() {
      return new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  new BoundedTables(),
                  StrikethroughExtension.create(),
                  new LanguageSpans(),
                  new CodeSpans()))
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.RENDER_HEADER_ID, false)
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
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          .set(TablesExtension.WITH_CAPTION, false)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .toImmutable();
    }

    /** The sanitizer splits "{{" by a comment against templates in browsers; we have none. */
    String toHtml(String source) {
      return policy
          .sanitize(renderer.render(parser.parse(BasedSequence.of(new MeasuredText(source)))))
          .replace("<!-- -->", "");
    }
  }
}
