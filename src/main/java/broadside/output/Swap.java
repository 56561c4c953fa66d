package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The way to write a build that changes much: the whole new tree takes the old one's place by two
 * renames. Two rules make every crash point safe: {@code .site.old} is always whole, {@code
 * .site.next} is always worthless.
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
 * @param places where all this is
 */
record Swap(SitePlaces places) {

  /**
   * Makes the target whole again, the lock being held; without leftovers does nothing.
   *
   * @throws EnvironmentException {@code site-in-doubt} when somebody made a target anew
   * @throws IOException when the system refuses
   */
  void recover() throws IOException {
    Path target = places.target();
    Path old = places.old();
    boolean isTargetThere = SitePlaces.exists(target);
    if (SitePlaces.exists(old)) {
      if (isTargetThere && SitePlaces.exists(places.next())) {
        throw new EnvironmentException(null, "site-in-doubt", target.toString(), old.toString());
      }
      // First the rename, then the deletion: between them the state must not look like another.
      move(old, isTargetThere ? places.next() : target);
    }
    TreeRemover.remove(places.next());
  }

  /**
   * Puts the staged tree in the target's place.
   *
   * @return false when the target is there and cannot be renamed; nothing is changed then
   * @throws IOException when a later rename fails; {@link #recover} then brings the old tree back
   */
  boolean swap() throws IOException {
    if (SitePlaces.exists(places.target()) && !isPutAside()) {
      return false;
    }
    move(places.next(), places.target());
    return true;
  }

  /** Not so where a layer of the file system, or another program, holds on to the folder. */
  private boolean isPutAside() {
    try {
      move(places.target(), places.old());
      return true;
    } catch (IOException held) {
      return false;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
