package broadside.template;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which members of a record a template may read: public methods without parameters, but none of
 * {@link Object}. So it cannot reach {@code getClass()} or change a value. Keeps what it learnt of
 * classes; FreeMarker's own way of reading them takes several times as long. Thread-safe.
 */
final class RecordMembers {
  private final Map<Class<?>, Map<String, Method>> known = new ConcurrentHashMap<>();

  /** The members of a record by their names. */
  Map<String, Method> of(Record view) {
    return known.computeIfAbsent(view.getClass(), RecordMembers::of);
  }

  private static Map<String, Method> of(Class<?> type) {
    Map<String, Method> members =
        Arrays.stream(type.getMethods())
            .filter(RecordMembers::isReadable)
            .collect(Collectors.toMap(Method::getName, Function.identity()));
    // Otherwise each call finds out anew who calls.
    members.values().forEach(member -> member.setAccessible(true));
    return members;
  }

  private static boolean isReadable(Method method) {
    return method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && method.getDeclaringClass() != Object.class
        && !Modifier.isStatic(method.getModifiers())
        && !method.isBridge();
  }
}
