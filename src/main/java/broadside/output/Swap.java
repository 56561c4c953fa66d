package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Three places beside each other, and the renames between them. Two rules make every crash point
 * safe: {@code .site.old} is always whole, {@code .site.next} is always worthless.
 *
 * <pre>
 * step                       there afterwards      recovery
 * stage into next            target, next          delete next
 * target to old              old, next             old to target, delete next
 * next to target             target, old           old to next, delete next
 * old to next                target, next          delete next
 * delete next                target                nothing
 * </pre>
 *
 * <p>Without a target at first, the second and fourth step fall away. All three together come from
 * no step: somebody made a target anew after a crash, so {@code old} may hold the only copy of
 * files of theirs, and a person has to decide.
 *
 * @param target the folder that readers see
 */
record Swap(Path target) {

  /** Where the new tree is built, and where the old one is deleted. */
  Path next() {
    return beside("next");
  }

  /** Where the old tree waits while the new one takes its place. */
  Path old() {
    return beside("old");
  }

  /** The lock file. */
  Path lock() {
    return beside("lock");
  }

  /** Whether a crash or another run left something beside the target. */
  boolean hasLeftovers() {
    return exists(next()) || exists(old());
  }

  /**
   * Makes the target whole again, the lock being held; without leftovers does nothing.
   *
   * @throws EnvironmentException {@code site-in-doubt} when somebody made a target anew
   * @throws IOException when the system refuses
   */
  void recover() throws IOException {
    if (exists(target) && exists(old()) && exists(next())) {
      throw new EnvironmentException(null, "site-in-doubt", target.toString(), old().toString());
    }
    if (exists(old())) {
      // First the rename, then the deletion: between them the state must not look like another.
      move(old(), exists(target) ? next() : target);
    }
    TreeRemover.remove(next());
  }

  /**
   * Puts the staged tree in the target's place.
   *
   * @throws IOException when a rename fails; {@link #recover} then brings the old tree back
   */
  void swap() throws IOException {
    if (exists(target)) {
      move(target, old());
    }
    move(next(), target);
  }

  private Path beside(String ending) {
    return target.resolveSibling("." + target.getFileName() + "." + ending);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
