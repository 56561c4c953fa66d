package broadside.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that are dear to make: the few that were used last are kept. Two threads may make the same
 * value at once; both get one that is right.
 *
 * @param <K> what a value is made for
 * @param <V> type of the values
 */
final class RecentlyUsed<K, V> {
  private static final float LOAD = 0.75f;

  private final Map<K, V> kept;

  /**
   * Keeps values.
   *
   * @param most how many
   */
  RecentlyUsed(int most) {
    this.kept =
        new LinkedHashMap<>(most, LOAD, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The value for a key, made if it is not kept. */
  V get(K key, Function<K, V> maker) {
    V known = known(key);
    if (known != null) {
      return known;
    }
    V made = maker.apply(key);
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }

  private V known(K key) {
    synchronized (kept) {
      return kept.get(key);
    }
  }
}
