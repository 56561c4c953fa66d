package broadside.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What a reader does with each class of flexmark's nodes: an allow-list.
 *
 * @param <R> the reader
 * @param handlers by class
 */
record NodeTable<R>(Map<Class<? extends Node>, BiConsumer<R, Node>> handlers) {
  NodeTable {
    handlers = Map.copyOf(handlers);
  }

  /** A table of nothing. */
  NodeTable() {
    this(Map.of());
  }

  /** This table and what is done with one more class. */
  <N extends Node> NodeTable<R> with(Class<N> type, BiConsumer<R, N> handler) {
    Map<Class<? extends Node>, BiConsumer<R, Node>> all = new HashMap<>(handlers);
    all.put(type, (reader, node) -> handler.accept(reader, type.cast(node)));
    return new NodeTable<>(all);
  }

  /** What is done with a node; for one that is not in the table, the given. */
  BiConsumer<R, Node> handler(Node node, BiConsumer<R, Node> other) {
    return handlers.getOrDefault(node.getClass(), other);
  }
}
