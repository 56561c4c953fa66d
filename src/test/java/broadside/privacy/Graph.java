package broadside.privacy;

import broadside.diagnostic.Place;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All words that can be reached from a record, but for those of places in the files. */
final class Graph {
  private final List<String> words = new ArrayList<>();

  private Graph() {}

  static List<String> words(Record record) {
    Graph graph = new Graph();
    graph.walk(record);
    return graph.words;
  }

  private void walk(Object value) {
    if (value instanceof Place) {
      return;
    }
    if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        walk(read(component, record));
      }
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::walk);
    } else if (value instanceof Collection<?> all) {
      all.forEach(this::walk);
    } else if (value instanceof Map<?, ?> map) {
      walk(map.keySet());
      walk(map.values());
    } else {
      words.add(value.toString());
    }
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException failure) {
      throw new LinkageError(failure.getMessage(), failure);
    }
  }
}
