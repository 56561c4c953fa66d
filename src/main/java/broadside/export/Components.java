package broadside.export;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Takes records apart; keeps what it learnt of their classes. */
final class Components {
  private final Map<Class<?>, List<Method>> accessors = new ConcurrentHashMap<>();

  /** The values of a record by the names of its components, in order, without those absent. */
  Map<String, Object> of(Record data) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Method accessor : accessors.computeIfAbsent(data.getClass(), Components::accessors)) {
      present(value(accessor, data)).ifPresent(value -> values.put(accessor.getName(), value));
    }
    return values;
  }

  private static List<Method> accessors(Class<?> type) {
    List<Method> accessors =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    // Of a public component of a record that its package keeps to itself.
    accessors.forEach(accessor -> accessor.setAccessible(true));
    return accessors;
  }

  private static Object value(Method accessor, Record data) {
    try {
      return accessor.invoke(data);
    } catch (ReflectiveOperationException unexpected) {
      throw new IllegalStateException(accessor.toString(), unexpected);
    }
  }

  private static Optional<?> present(Object value) {
    if (value instanceof OptionalLong number) {
      return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
    return value instanceof Optional<?> optional ? optional : Optional.of(value);
  }
}
