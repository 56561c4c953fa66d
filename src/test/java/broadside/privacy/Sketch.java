package broadside.privacy;

import broadside.testing.TestWorkspace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An incident as its files will say it.
 *
 * @param id the name of its folder
 * @param tree its {@code incident.yaml}
 * @param eventFiles its further events, by the names of their files
 * @param ukrainian its translation; empty for none
 */
record Sketch(
    String id,
    Map<String, Object> tree,
    Map<String, Map<String, Object>> eventFiles,
    Map<String, Object> ukrainian) {
  /** How far something may be passed on. */
  static int rank(Map<String, Object> part, int whole) {
    return Math.max(
        whole,
        Optional.ofNullable(part.get("tlp")).map(Object::toString).map(Labels::rank).orElse(0));
  }

  /** How far the whole may be passed on; without a label not at all. */
  int rank() {
    return tree.containsKey("tlp") ? rank(tree, 0) : Labels.RED;
  }

  /** A part that is a mapping. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  /** The parts below a key, by their names. */
  static Map<String, Map<String, Object>> named(Map<String, Object> tree, String key) {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    map(tree.getOrDefault(key, Map.of())).forEach((name, part) -> all.put(name, map(part)));
    return all;
  }

  void write(TestWorkspace folder, Yaml.Hand hand) {
    folder.write(id + "/incident.yaml", Yaml.of(tree, hand, () -> "a comment"));
    eventFiles.forEach(
        (name, event) ->
            folder.write(
                id + "/events/" + name + ".yaml", Yaml.of(event, hand, () -> "a comment")));
    if (!ukrainian.isEmpty()) {
      folder.write(id + "/uk.yaml", Yaml.of(ukrainian, hand, () -> "a comment"));
    }
    folder.picture(id + "/media/dot.png");
  }
}
