package broadside.output;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the manifest of a build keeps of ids beside its statements: those of feeds, and of what was
 * ever out and is not among these statements.
 *
 * @param old the manifest before the build
 * @param site what the build adds
 * @param told the ids of the statements of the new site by their paths
 */
record IdLines(Manifest old, NewSite site, Map<String, String> told) {

  /** The lines. */
  String text() {
    return kept().entrySet().stream()
            .map(each -> new FeedId(each.getKey(), each.getValue()).line())
            .collect(joining())
        + site.undecided().stream().map(UndecidedLine::of).collect(joining());
  }

  private SortedMap<String, String> kept() {
    SortedMap<String, String> ids = new TreeMap<>(old.ids());
    old.statements()
        .keySet()
        .forEach(path -> old.statementId(path).ifPresent(id -> ids.put(path, id)));
    ids.keySet().removeAll(told.keySet());
    Set<String> gone = gone(ids);
    ids.keySet().removeIf(name -> gone.contains(PublishedIds.incident(name)));
    ids.putAll(site.feedIds());
    return ids;
  }

  /** Incidents that go on under other names, and those that were never more than other names. */
  private Set<String> gone(Map<String, String> ids) {
    Set<String> now = new HashSet<>(told.values());
    Set<String> gone = new HashSet<>(old.undecided());
    ids.keySet().stream()
        .filter(name -> now.contains(ids.get(name)))
        .map(PublishedIds::incident)
        .forEach(gone::add);
    told.keySet().forEach(path -> gone.remove(PublishedIds.incident(path)));
    return gone;
  }
}
