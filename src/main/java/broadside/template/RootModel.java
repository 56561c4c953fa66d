package broadside.template;

import freemarker.ext.beans.InvalidPropertyException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * What a template sees at first: the components of the view by their names, and the whole as {@code
 * view}, to be passed on to a macro. FreeMarker asks here for every name that the template has not
 * assigned, so an unknown one is a missing value and not yet a fault.
 *
 * @param view the view
 */
record RootModel(TemplateHashModel view) implements TemplateHashModel {

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    if (name.equals("view")) {
      return view;
    }
    try {
      return view.get(name);
    } catch (InvalidPropertyException unknown) {
      return null;
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
