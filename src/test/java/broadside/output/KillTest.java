package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillTest {
  private static final int KILLS = 16;
  private static final int MOMENTS = 40;

  @TempDir Path workspace;

  @ParameterizedTest
  @ValueSource(strings = {"large", "small"})
  @Timeout(120)
  void aKilledBuildLeavesOneWholeTree(String change) throws IOException, InterruptedException {
    kill(change);
  }

  /** Here as nothing can be written beside it. */
  @Test
  @Timeout(120)
  void soItDoesWhereTheFolderCannotBeSwapped() throws IOException, InterruptedException {
    Files.createDirectories(workspace.resolve(".site.lock"));
    kill("large");
  }

  private void kill(String change) throws IOException, InterruptedException {
    TempSite site = new TempSite(workspace);
    site.edit("site/CNAME", "theirs");
    Random random = new Random(2013);
    for (int i = 0; i < KILLS; i++) {
      Process child = Child.start(change, site.target());
      if (i % 2 == 0) {
        Thread.sleep(random.nextInt(MOMENTS));
      } else {
        awaitSteps(site.places());
      }
      Child.kill(child);
      assertNoHalfPage(site, change);
      site.recover();
      assertWhole(site, change);
    }
  }

  /** Waits until files are being put in place. */
  private static void awaitSteps(SitePlaces places) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    while (!SitePlaces.exists(places.journal())
        && !SitePlaces.exists(places.inside().journal())
        && !SitePlaces.exists(places.old())
        && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
  }

  private static void assertNoHalfPage(TempSite site, String change) throws IOException {
    for (String tree : List.of("a", "b")) {
      for (var page : Child.tree(change, tree).entrySet()) {
        Path file = site.target().resolve(page.getKey());
        if (Files.exists(file)) {
          List<String> whole = List.of("same", page.getValue(), other(page.getValue()));
          assertTrue(whole.contains(Files.readString(file)), page::getKey);
        }
      }
    }
  }

  private static String other(String text) {
    return text.startsWith("a") ? "b" + text.substring(1) : "a" + text.substring(1);
  }

  private static void assertWhole(TempSite site, String change) throws IOException {
    assertTrue(isFresh(site, change, "a") ^ isFresh(site, change, "b"), "neither tree");
    assertEquals("theirs", site.tree("site").get("CNAME"));
    assertFalse(site.places().hasLeftovers());
    assertFalse(site.places().inside().hasLeftovers());
  }

  private static boolean isFresh(TempSite site, String change, String tree) {
    try (SiteComparison comparison = SiteComparison.open(site.target())) {
      Child.put(comparison, Child.tree(change, tree));
      return !comparison.finish(List.of()).isStale();
    }
  }
}
