package broadside.output;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * By which ids feeds know what was ever published.
 *
 * @param incidents the ids of each incident, by the paths of the Markdown of its statements; empty
 *     ones of what was published before ids were kept
 * @param undecided the incidents of which it is not known yet whether they are others renamed
 */
public record PublishedIds(
    SortedMap<String, SortedMap<String, String>> incidents, SortedSet<String> undecided) {
  public PublishedIds {
    incidents = Collections.unmodifiableSortedMap(new TreeMap<>(incidents));
    undecided = Collections.unmodifiableSortedSet(new TreeSet<>(undecided));
  }

  /** Those of all names that are paths. */
  static PublishedIds of(Map<String, String> ids, SortedSet<String> undecided) {
    return new PublishedIds(
        ids.entrySet().stream()
            .filter(each -> each.getKey().contains("/"))
            .collect(
                Collectors.groupingBy(
                    each -> incident(each.getKey()),
                    TreeMap::new,
                    Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one,
                        TreeMap::new))),
        undecided);
  }

  /** The incident to which a path belongs. */
  static String incident(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  /** The ids of an incident by the paths of its statements; none if it was never published. */
  public SortedMap<String, String> of(String incident) {
    return incidents.getOrDefault(incident, Collections.emptySortedMap());
  }

  /** Whether an incident was published, and is known not to be another one renamed. */
  public boolean isSettled(String incident) {
    return incidents.containsKey(incident) && !undecided.contains(incident);
  }
}
