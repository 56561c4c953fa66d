package broadside.output;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What a build does to a target.
 *
 * @param unchanged the paths of the files that are there already, in any order
 * @param differences the other files by path: those of the build and its manifest, those of an
 *     earlier one that it no longer makes, and those of others that are in the way
 * @param manifest the bytes of the new manifest
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it, and nobody compares it
record SiteChanges(
    Collection<String> unchanged, SortedMap<String, Difference> differences, byte[] manifest) {

  /** Whether the target is already as it shall be. */
  boolean isNone() {
    return differences.isEmpty();
  }

  /** The paths of the given actions, sorted. */
  List<String> paths(FileAction... actions) {
    List<FileAction> chosen = Arrays.asList(actions);
    return differences.values().stream()
        .filter(difference -> chosen.contains(difference.action()))
        .map(Difference::path)
        .toList();
  }

  /** The paths of what has to make room: folders, or files where folders will be. */
  Set<String> obstacles() {
    return changes().stream()
        .flatMap(change -> change.obstacle().stream())
        .collect(Collectors.toSet());
  }

  /** The files that the target will hold in another way, or no longer; sorted by path. */
  List<Difference> changes() {
    return differences.values().stream().filter(Difference::isChange).toList();
  }
}
