package broadside.template;

import broadside.markdown.Markdown;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;

/**
 * Markdown as an output format of FreeMarker: strings are escaped, {@link Markdown} is not.
 *
 * @see <a href="https://freemarker.apache.org/docs/dgui_misc_autoescaping.html">Auto-escaping</a>
 */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Output> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  /** RFC 7763. */
  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public String escapePlainText(String plain) {
    return Markdown.escaping(plain).source();
  }

  @Override
  public void output(String plain, Writer out) throws IOException {
    out.write(escapePlainText(plain));
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Output newTemplateMarkupOutputModel(String plain, String markup) {
    return new Output(plain, markup);
  }

  /** A piece of Markdown within FreeMarker. */
  static final class Output extends CommonTemplateMarkupOutputModel<Output> {
    private Output(String plain, String markup) {
      super(plain, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }
}
