package broadside.output;

import broadside.diagnostic.EnvironmentException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The locks that a build holds: of its places beside the target, of those within it, or of both.
 * What a killed build left in a place is recovered as soon as its lock is held.
 */
final class SiteLocks implements AutoCloseable {
  private final Map<SitePlaces, SiteLock> held = new LinkedHashMap<>();

  private SiteLocks() {}

  /**
   * Those that a build needs from its beginning: beside the target; where that cannot be written,
   * or builds have written within the target before, within it. There may be none in the end, and
   * then nothing may be written.
   *
   * @throws EnvironmentException {@code site-locked}, {@code site-in-doubt}
   * @throws IOException when the system refuses to recover what a killed build left
   */
  static SiteLocks of(SitePlaces beside) throws IOException {
    SiteLocks locks = new SiteLocks();
    try {
      Optional<IOException> refusal = locks.attempt(beside);
      if (refusal.isPresent() && beside.hasLeftovers()) {
        throw refusal.get();
      }
      if (refusal.isPresent() || SitePlaces.exists(beside.inside().lock())) {
        locks.attempt(beside.inside());
      }
      locks.recover();
      return locks;
    } catch (IOException | RuntimeException e) {
      locks.close();
      throw e;
    }
  }

  /** Takes one where the system lets it; else why not. */
  private Optional<IOException> attempt(SitePlaces places) {
    try {
      held.put(places, SiteLock.acquire(places.lock()));
      return Optional.empty();
    } catch (IOException refusal) {
      return Optional.of(refusal);
    }
  }

  /**
   * Takes one, unless it is held already.
   *
   * @throws EnvironmentException {@code site-locked}
   * @throws IOException when the system refuses
   */
  synchronized void take(SitePlaces places) throws IOException {
    if (!holds(places)) {
      held.put(places, SiteLock.acquire(places.lock()));
      Recovery.runLocked(places);
    }
  }

  /** Whether it is held. */
  boolean holds(SitePlaces places) {
    return held.containsKey(places);
  }

  private void recover() throws IOException {
    for (SitePlaces places : held.keySet()) {
      Recovery.runLocked(places);
    }
  }

  /** Discards what was not put in place, and gives all of them back. */
  @Override
  public void close() {
    try {
      recover();
    } catch (IOException | EnvironmentException e) {
      // The right site is in its place, or the fault was told already; the next run tries again.
    } finally {
      held.values().forEach(SiteLock::close);
    }
  }
}
