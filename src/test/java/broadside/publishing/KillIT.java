package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds of the real program are killed at random moments: of large changes, which are swapped, and
 * of small ones, which are written file by file. {@code -Dkill.count=1000 -Dkill.seed=7} kills more
 * of them.
 */
class KillIT {
  private static final int KILLS = Integer.getInteger("kill.count", 40);
  private static final long SEED = Long.getLong("kill.seed", 2013);
  private static final int WORKERS = Killing.Change.values().length;

  /** Of three kills two aim at the writing; fewer than this would show that they miss it. */
  private static final int LEAST_SHARE_IN_MIDST = 10;

  @TempDir private Path folder;

  @Test
  @Timeout(600)
  void aKilledBuildLeavesTheOldSiteOrTheNewOne() throws Exception {
    Path archive = folder.resolve("classes.jsa");
    ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
    try {
      Killing.archive(SmallRecord.of(folder.resolve("first"), "a"), archive);
      List<Future<Map<String, Integer>>> counts = new ArrayList<>();
      for (Killing.Change change : Killing.Change.values()) {
        TestWorkspace workspace = SmallRecord.of(folder.resolve("" + change), "b");
        Killing killing = new Killing(workspace, archive, change, SEED + counts.size());
        counts.add(pool.submit(() -> killing.kill(KILLS / WORKERS)));
      }
      Map<String, Integer> total = new TreeMap<>();
      for (Future<Map<String, Integer>> count : counts) {
        count.get().forEach((state, times) -> total.merge(state, times, Integer::sum));
      }
      System.out.println("killed while the site was: " + total);
      int killed = total.values().stream().mapToInt(Integer::intValue).sum();
      assertEquals(KILLS / WORKERS * WORKERS, killed);
      int inMidst =
          total.entrySet().stream()
              .filter(state -> state.getKey().contains("beside it"))
              .mapToInt(Map.Entry::getValue)
              .sum();
      assertTrue(inMidst * LEAST_SHARE_IN_MIDST >= killed, total::toString);
    } finally {
      pool.shutdownNow();
    }
  }
}
