package broadside.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * CSS as an output format of FreeMarker. The one that FreeMarker has escapes nothing; here a string
 * can be a word, a number or a colour, and whatever else stands in it is escaped, so that no value
 * ends the declaration in which it stands.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#escaping">CSS Syntax Level 3, escaping</a>
 */
final class CssFormat extends CommonMarkupOutputFormat<CssFormat.Output> {
  static final CssFormat INSTANCE = new CssFormat();

  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9#._-]");

  private CssFormat() {}

  @Override
  public String getName() {
    return "EscapedCSS";
  }

  @Override
  public String getMimeType() {
    return "text/css";
  }

  @Override
  public String escapePlainText(String plain) {
    return UNSAFE
        .matcher(plain)
        .replaceAll(unsafe -> "\\\\" + Integer.toHexString(unsafe.group().codePointAt(0)) + " ");
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

  /** A piece of CSS within FreeMarker. */
  static final class Output extends CommonTemplateMarkupOutputModel<Output> {
    private Output(String plain, String markup) {
      super(plain, markup);
    }

    @Override
    public CssFormat getOutputFormat() {
      return INSTANCE;
    }
  }
}
