package broadside.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** The files of a build as far as it came: paths, sums and what has to be done. Thread-safe. */
final class NewSite {
  private final ClaimedPaths claimed = new ClaimedPaths();
  private final Map<String, SiteFile> kept = new ConcurrentHashMap<>();
  private final Map<String, SiteFile> same = new ConcurrentHashMap<>();
  private final Map<String, Difference> different = new ConcurrentHashMap<>();
  private final Map<String, String> feedIds = new ConcurrentHashMap<>();
  private final SortedSet<String> undecided = new ConcurrentSkipListSet<>();

  /**
   * Takes a path for a file that is about to be compared.
   *
   * @throws IllegalArgumentException see {@link ClaimedPaths#claim}
   */
  void claim(String path) {
    claimed.claim(path);
  }

  /**
   * A file that was not made anew, because it is there and nothing that it depends on changed.
   *
   * @throws IllegalArgumentException see {@link ClaimedPaths#claim}
   */
  void keep(SiteFile file) {
    claim(file.path());
    kept.put(file.path(), file);
  }

  /** A file that was made anew and is there already; its path was claimed. */
  void addSame(SiteFile file) {
    same.put(file.path(), file);
  }

  /** A file that is not there like this; its path was claimed. */
  void add(Difference difference) {
    different.put(difference.path(), difference);
  }

  /**
   * By which id a feed is known, or an incident in a feed of whose language it has no statement.
   */
  void addFeedId(String name, String id) {
    feedIds.put(name, id);
  }

  /** Incidents of which it is not known yet whether they are others renamed. */
  void addUndecided(Collection<String> incidents) {
    undecided.addAll(incidents);
  }

  /** All such incidents. */
  SortedSet<String> undecided() {
    return undecided;
  }

  /** All ids by the languages of feeds and the paths that statements would have. */
  Map<String, String> feedIds() {
    return Map.copyOf(feedIds);
  }

  /** Whether the build has a file of that path. */
  boolean contains(String path) {
    return claimed.contains(path);
  }

  /** Whether a file was not made anew. */
  boolean isKept(String path) {
    return kept.containsKey(path);
  }

  /** A file that is there already. */
  Optional<SiteFile> unchanged(String path) {
    return Optional.ofNullable(kept.getOrDefault(path, same.get(path)));
  }

  /** The paths of those that are there already, in any order. */
  Collection<String> unchangedPaths() {
    List<String> paths = new ArrayList<>(kept.keySet());
    paths.addAll(same.keySet());
    return paths;
  }

  /** Those that are not there like this, by path; a new map. */
  SortedMap<String, Difference> differences() {
    return new TreeMap<>(different);
  }

  /** The sum of each file by its path. */
  SortedMap<String, String> sums() {
    SortedMap<String, String> sums = new TreeMap<>();
    kept.values().forEach(file -> sums.put(file.path(), file.sum()));
    same.values().forEach(file -> sums.put(file.path(), file.sum()));
    different.values().forEach(file -> sums.put(file.path(), file.becomes()));
    return sums;
  }
}
