package broadside.template;

import freemarker.ext.beans.InvalidPropertyException;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/**
 * A record as a template reads it: its components and what else its methods without parameters
 * tell, by their names.
 *
 * @param view the record
 * @param members its methods by their names
 * @param wrapper shows what they return
 */
record RecordModel(Record view, Map<String, Method> members, ObjectWrapper wrapper)
    implements TemplateHashModel {

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Method member = members.get(name);
    if (member == null) {
      throw new InvalidPropertyException(view.getClass().getSimpleName() + "." + name);
    }
    try {
      return wrapper.wrap(member.invoke(view));
    } catch (InvocationTargetException failure) {
      throw new TemplateModelException(failure.getCause());
    } catch (IllegalAccessException unexpected) {
      throw new IllegalStateException(member.toString(), unexpected);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
