package broadside.output;

import broadside.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
    String text = Manifest.text(site.sums(), lines(statements));
    manifest(text).ifPresent(difference -> all.put(Manifest.NAME, difference));
    addOldFiles(all);
    addFilesInTheWay(all);
    return new SiteChanges(site.unchangedPaths(), all, text);
  }

  /** The lines of the statements; of one that was kept, as they stand there. */
  private SortedMap<String, String> lines(Collection<PublishedStatement> statements) {
    SortedMap<String, String> lines = new TreeMap<>(comparison.manifest().statements());
    lines.keySet().removeIf(path -> !site.isKept(path));
    statements.forEach(statement -> lines.put(statement.path(), StatementLines.of(statement)));
    return lines;
  }

  private Optional<Difference> manifest(String text) throws IOException {
    Standing standing = comparison.folder().look(Manifest.NAME);
    if (standing instanceof Standing.PlainFile && text.equals(comparison.manifest().text())) {
      return Optional.empty();
    }
    String sum = Sha256.of(text.getBytes(StandardCharsets.ISO_8859_1));
    return comparison.compare(Manifest.NAME, sum, standing);
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
