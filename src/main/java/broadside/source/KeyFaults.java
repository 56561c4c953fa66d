package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is wrong with the keys of a mapping. A key that is missing because it was mistyped is one
 * fault, and reported where it was.
 *
 * @param node the mapping
 * @param asked the keys that may stand there, in the order in which they are told
 * @param missing those that must and do not
 */
record KeyFaults(MappingNode node, Set<String> asked, Set<String> missing) {
  /** Missing keys first, then unknown ones with what was meant. */
  List<Diagnostic> find() {
    Map<String, Optional<String>> unknown = new LinkedHashMap<>();
    node.entries().keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(key -> unknown.put(key, meant(key)));
    Stream<Diagnostic> absent =
        missing.stream()
            .filter(key -> !unknown.containsValue(Optional.of(key)))
            .map(key -> Diagnostic.error(node.place(), "missing-key", key));
    Stream<Diagnostic> strange =
        unknown.entrySet().stream().map(each -> unknown(each.getKey(), each.getValue()));
    return Stream.concat(absent, strange).toList();
  }

  /** Rather a key that does not stand there yet. */
  private Optional<String> meant(String key) {
    List<String> free = asked.stream().filter(known -> !node.entries().containsKey(known)).toList();
    return TypedWords.meant(key, free).or(() -> TypedWords.meant(key, asked));
  }

  private Diagnostic unknown(String key, Optional<String> meant) {
    Fault fault = Fault.of("unknown-key", key, String.join(", ", asked)).suggesting(meant);
    return Diagnostic.error(node.place().child(key).ofKey(), fault);
  }
}
