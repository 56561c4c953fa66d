package broadside.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Which members of a view a template may use: methods without parameters that its own class
 * declares. So templates read what views say and cannot reach {@code getClass()} or change a value.
 */
final class ReadOnlyAccess implements MemberAccessPolicy {
  private final MemberAccessPolicy usual;

  ReadOnlyAccess(Version version) {
    this.usual = DefaultMemberAccessPolicy.getInstance(version);
  }

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return new Members(usual.forClass(type));
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }

  private record Members(ClassMemberAccessPolicy usual) implements ClassMemberAccessPolicy {

    @Override
    public boolean isMethodExposed(Method method) {
      return method.getParameterCount() == 0
          && (method.getDeclaringClass() != Object.class || method.getName().equals("toString"))
          && usual.isMethodExposed(method);
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
