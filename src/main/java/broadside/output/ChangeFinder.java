package broadside.output;

import broadside.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds what a build does to a target, once all of its files are known.
 *
 * @param comparison with the target
 * @param site the files of the build
 */
record ChangeFinder(FileComparison comparison, NewSite site) {

  /**
   * What it does.
   *
   * @param statements what those say that were made anew
   * @throws IOException when the target cannot be read
   */
  SiteChanges find(Collection<PublishedStatement> statements) throws IOException {
    SortedMap<String, Difference> all = site.differences();
    byte[] manifest = manifest(statements);
    difference(manifest).ifPresent(difference -> all.put(Manifest.NAME, difference));
    addOldFiles(all);
    addFilesInTheWay(all);
    return new SiteChanges(site.unchangedPaths(), all, manifest);
  }

  /** The new manifest; what is said of a statement that was kept stays as it stands there. */
  private byte[] manifest(Collection<PublishedStatement> statements) {
    Map<String, PublishedStatement> made = new HashMap<>();
    statements.forEach(statement -> made.put(statement.path(), statement));
    SortedSet<String> paths = new TreeSet<>(comparison.manifest().statements().keySet());
    paths.removeIf(path -> !site.isKept(path));
    paths.addAll(made.keySet());
    return Manifest.bytes(
        site.sums(),
        new IdLines(comparison.manifest(), site, ids(paths, made)).text(),
        paths,
        path ->
            made.containsKey(path)
                ? StatementLines.of(made.get(path))
                : comparison.manifest().statement(path));
  }

  private Map<String, String> ids(Set<String> paths, Map<String, PublishedStatement> made) {
    Map<String, String> ids = new HashMap<>();
    for (String path : paths) {
      Optional<String> id =
          made.containsKey(path)
              ? made.get(path).feedId()
              : comparison.manifest().statementId(path);
      id.ifPresent(known -> ids.put(path, known));
    }
    return ids;
  }

  private Optional<Difference> difference(byte[] manifest) throws IOException {
    Standing standing = comparison.folder().look(Manifest.NAME);
    if (standing instanceof Standing.PlainFile && comparison.manifest().is(manifest)) {
      return Optional.empty();
    }
    return comparison.compare(Manifest.NAME, Sha256.of(manifest), standing);
  }

  private void addOldFiles(SortedMap<String, Difference> all) throws IOException {
    for (String path : comparison.manifest().sums().keySet()) {
      if (!site.contains(path)) {
        comparison.compareOld(path).ifPresent(difference -> all.put(path, difference));
      }
    }
  }

  /** Whatever stands where ours shall go and does not go anyway. */
  private void addFilesInTheWay(SortedMap<String, Difference> all) throws IOException {
    for (Difference difference : List.copyOf(all.values())) {
      for (String path : filesAt(difference.obstacle())) {
        if (!isStale(all.get(path))) {
          String content = SiteFolder.OTHER;
          all.put(path, Difference.unwritten(path, FileAction.IN_THE_WAY, content));
        }
      }
    }
  }

  private static boolean isStale(Difference known) {
    return known != null && known.action() == FileAction.STALE;
  }

  private List<String> filesAt(Optional<String> obstacle) throws IOException {
    if (obstacle.isEmpty()) {
      return List.of();
    }
    Path place = comparison.folder().root().resolve(obstacle.get());
    return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
        ? Tree.scan(place).files().stream()
            .map(file -> obstacle.get() + "/" + Tree.text(file))
            .toList()
        : List.of(obstacle.get());
  }
}
