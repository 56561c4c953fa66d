package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes a target whole again after a build that was killed; see {@link Swap} and {@link Update}.
 */
public final class Recovery {
  private Recovery() {}

  /**
   * Does it where that can be done now. Where another build is at work, the system refuses, or only
   * a person can tell which of two trees counts, all stays as it is: the next build says so.
   *
   * @param target the folder of the site, which need not exist
   */
  public static void attempt(Path target) {
    try {
      run(SitePlaces.of(target));
    } catch (EnvironmentException e) {
      // Whoever only reads the record need not know.
    }
  }

  /**
   * Takes the lock and does it, if a build left anything beside the target or within it.
   *
   * @return whether there was anything to do
   * @throws EnvironmentException {@code site-locked}, {@code site-in-doubt}, or as {@link #fault}
   */
  static boolean run(SitePlaces places) {
    try {
      return run(places, places.inside());
    } catch (IOException e) {
      throw fault(places, e);
    }
  }

  private static boolean run(SitePlaces... all) throws IOException {
    boolean any = false;
    for (SitePlaces places : all) {
      if (places.hasLeftovers()) {
        any = true;
        SiteLock lock = SiteLock.acquire(places.lock());
        try {
          runLocked(places);
        } finally {
          lock.close();
        }
      }
    }
    return any;
  }

  /**
   * Does it, the lock being held; without leftovers does nothing.
   *
   * @throws EnvironmentException {@code site-in-doubt}
   * @throws IOException when the system refuses
   */
  static void runLocked(SitePlaces places) throws IOException {
    if (SitePlaces.exists(places.journal())) {
      Optional<Journal> journal = Journal.read(places.journal());
      if (journal.isPresent()) {
        new Update(places).finish(journal.get());
      } else {
        Files.delete(places.journal());
      }
    }
    new Swap(places).recover();
  }

  /** {@code site-unfinished} where an update could not be finished, else {@code cannot-write}. */
  static EnvironmentException fault(SitePlaces places, IOException cause) {
    return SitePlaces.exists(places.journal()) || SitePlaces.exists(places.inside().journal())
        ? IoFaults.unfinished(places.target(), cause)
        : IoFaults.cannotWrite(places.target(), cause);
  }
}
