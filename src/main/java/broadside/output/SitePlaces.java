package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The places that a build uses: the target and, beside it, {@code .site.next}, {@code .site.old},
 * {@code .site.journal} and {@code .site.lock}, named after a target {@code site}. Where it cannot
 * use these, those within the target: {@code .broadside.next} and so on.
 *
 * @param target the folder that readers see
 * @param room the folder that holds the other places
 * @param prefix what their names begin with
 */
record SitePlaces(Path target, Path room, String prefix) {

  /** The places beside a target. */
  SitePlaces(Path target) {
    this(target, target.getParent(), "." + target.getFileName() + ".");
  }

  /**
   * The places beside a target, which need not exist.
   *
   * @throws EnvironmentException {@code target-not-a-folder} when it is a file, a symbolic link or
   *     the root of the file system
   */
  static SitePlaces of(Path target) {
    Path path = target.toAbsolutePath().normalize();
    boolean isUsable =
        path.getFileName() != null
            && (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || !exists(path));
    if (!isUsable) {
      throw new EnvironmentException(null, "target-not-a-folder", path.toString());
    }
    return new SitePlaces(path);
  }

  /** Those within the target. */
  SitePlaces inside() {
    return new SitePlaces(target, target, Manifest.NAME + ".");
  }

  /** Where files are staged, and where an old tree is deleted. */
  Path next() {
    return place("next");
  }

  /** Where the old tree waits while the new one takes its place. */
  Path old() {
    return place("old");
  }

  /** The journal of an update file by file. */
  Path journal() {
    return place("journal");
  }

  /** The lock file. */
  Path lock() {
    return place("lock");
  }

  /** Whether a killed build or one at work left something there. */
  boolean hasLeftovers() {
    return exists(next()) || exists(old()) || exists(journal());
  }

  /** Whether anything is at a path, be it a link to nowhere. */
  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private Path place(String ending) {
    return room.resolve(prefix + ending);
  }
}
