package broadside.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.util.Map;

/**
 * Says to the texts in it under which heading of a page they stand: {@code <@below
 * level=2>${event.text}</@below>}. Their own headings begin one level below it. Without it they
 * begin with the first.
 */
final class BelowDirective implements TemplateDirectiveModel {
  static final String NAME = "below";

  private static final Object KEY = BelowDirective.class;

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface is older than generics
  public void execute(
      Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body == null || !(parameters.get("level") instanceof TemplateNumberModel level)) {
      throw new TemplateException("<@below level=...>...</@below>", environment);
    }
    int outer = level(environment);
    environment.setCustomState(KEY, level.getAsNumber().intValue());
    body.render(environment.getOut());
    environment.setCustomState(KEY, outer);
  }

  /** The level of the heading that a text printed now stands under; 0 if none was named. */
  static int level(Environment environment) {
    return environment.getCustomState(KEY) instanceof Integer level ? level : 0;
  }
}
