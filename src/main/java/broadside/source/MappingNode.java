package broadside.source;

import broadside.diagnostic.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keys with their values, in the order of the file.
 *
 * @param place where it stands
 * @param entries the values by their keys
 */
public record MappingNode(Place place, Map<String, Node> entries) implements Node {
  public MappingNode {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** The value under a key. */
  public Optional<Node> get(String key) {
    return Optional.ofNullable(entries.get(key));
  }
}
