package broadside.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/**
 * Holds all lines of a text in the list item or block quote that its first line opens: {@code -
 * <@hang by=" ">${event.text}</@hang>}. In CommonMark a second paragraph would leave it.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#list-items">CommonMark, list items</a>
 */
final class HangDirective implements TemplateDirectiveModel {
  static final String NAME = "hang";

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface is older than generics
  public void execute(
      Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body == null || !(parameters.get("by") instanceof TemplateScalarModel prefix)) {
      throw new TemplateException("<@hang by=\"...\">...</@hang>", environment);
    }
    StringWriter text = new StringWriter();
    body.render(text);
    environment.getOut().write(hang(text.toString(), prefix.getAsString()));
  }

  /** A blank line gets the prefix without the spaces at its end. */
  private static String hang(String text, String prefix) {
    String[] lines = text.split("\n", -1);
    for (int next = 1; next < lines.length; next++) {
      lines[next] = lines[next].isBlank() ? prefix.stripTrailing() : prefix + lines[next];
    }
    return String.join("\n", lines);
  }
}
