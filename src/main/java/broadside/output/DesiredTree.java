package broadside.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the target shall hold of ours: the files and their manifest.
 *
 * @param contents the bytes by path, relative to the target
 * @param sums the sums of these bytes
 * @param folders the folders that these paths need, the target itself aside
 */
record DesiredTree(
    SortedMap<Path, byte[]> contents, SortedMap<Path, String> sums, Set<Path> folders) {

  /**
   * The given files and their manifest.
   *
   * @throws IllegalArgumentException when two files have one path, or one is a folder of another
   */
  static DesiredTree of(List<OutputFile> files) {
    SortedMap<Path, byte[]> contents = new TreeMap<>();
    for (OutputFile file : files) {
      if (contents.put(Path.of(file.path()), file.content()) != null) {
        throw new IllegalArgumentException(file.path());
      }
    }
    String manifest = Manifest.of(files).text();
    contents.put(Path.of(Manifest.NAME), manifest.getBytes(StandardCharsets.UTF_8));
    SortedMap<Path, String> sums = new TreeMap<>();
    contents.forEach((path, content) -> sums.put(path, Sha256.of(content)));
    return new DesiredTree(contents, sums, folders(contents.keySet()));
  }

  private static Set<Path> folders(Set<Path> paths) {
    Set<Path> folders = new HashSet<>();
    for (Path path : paths) {
      for (Path up = path.getParent(); up != null && folders.add(up); up = up.getParent()) {
        if (paths.contains(up)) {
          throw new IllegalArgumentException(path.toString());
        }
      }
    }
    return folders;
  }

  /** Whether something at the path leaves no room: it stands for a folder or below a file. */
  boolean hasNoRoomFor(Path other) {
    return folders.contains(other) || isBelowFile(other);
  }

  /** Whether the path is that of a wanted file or goes through one. */
  boolean isBelowFile(Path other) {
    for (Path up = other; up != null; up = up.getParent()) {
      if (contents.containsKey(up)) {
        return true;
      }
    }
    return false;
  }
}
