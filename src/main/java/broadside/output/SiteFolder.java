package broadside.output;

import broadside.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A target, looked at path by path and never walked: one look costs about one {@code lstat}. Keeps
 * what it saw of folders, so it is for one build. Thread-safe.
 */
final class SiteFolder {
  /** The content of a path where nothing stands and nothing is in the way of a file. */
  static final String NOTHING = "-";

  /** The content of what is no plain file, or of nothing behind an obstacle; equals no sum. */
  static final String OTHER = "";

  private final Path root;
  private final ConcurrentMap<String, Standing> folders = new ConcurrentHashMap<>();

  SiteFolder(Path root) {
    this.root = root;
  }

  /** Where it is. */
  Path root() {
    return root;
  }

  /**
   * What stands at a path; the empty one is the target itself.
   *
   * @throws IOException when it cannot be told
   */
  Standing look(String path) throws IOException {
    if (!path.isEmpty()) {
      String folder = SitePath.folder(path);
      Standing above = folder(folder);
      if (!(above instanceof Standing.Folder)) {
        return above instanceof Standing.Nothing
            ? above
            : new Standing.Nothing(Optional.of(folder));
      }
    }
    return status(path);
  }

  /**
   * The sum of the plain file at a path, {@link #NOTHING}, or {@link #OTHER}.
   *
   * @param standing what was seen there
   * @throws IOException when it cannot be read
   */
  String content(String path, Standing standing) throws IOException {
    if (standing instanceof Standing.PlainFile) {
      return Sha256.of(root.resolve(path));
    }
    boolean free = standing instanceof Standing.Nothing nothing && nothing.obstacle().isEmpty();
    return free ? NOTHING : OTHER;
  }

  /**
   * The same, of what stands there now.
   *
   * @throws IOException when it cannot be read
   */
  String content(String path) throws IOException {
    return content(path, look(path));
  }

  private Standing folder(String path) throws IOException {
    Standing known = folders.get(path);
    if (known == null) {
      known = look(path);
      folders.put(path, known);
    }
    return known;
  }

  private Standing status(String path) throws IOException {
    try {
      return Standing.of(
          Files.readAttributes(
              root.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return new Standing.Nothing(Optional.empty());
    }
  }
}
