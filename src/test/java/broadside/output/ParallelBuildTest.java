package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are made by several threads. */
class ParallelBuildTest {
  private static final int THREADS = 4;
  private static final int PAGES = 400;

  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

  @TempDir Path workspace;
  private TempSite site;

  @BeforeEach
  void useWorkspace() {
    site = new TempSite(workspace);
  }

  @AfterEach
  void endThreads() {
    pool.shutdownNow();
  }

  @Test
  void allOfThemStandInTheSite() throws Exception {
    for (String text : List.of("1", "2")) {
      try (SiteWriter writer = SiteWriter.open(site.target())) {
        build(writer, text);
        assertEquals(PAGES, writer.commit(List.of()).written().size());
      }
      try (SiteComparison comparison = SiteComparison.open(site.target())) {
        build(comparison, text);
        assertFalse(comparison.finish(List.of()).isStale());
      }
    }
  }

  @RepeatedTest(50)
  void thoseThatClashAreRefused() throws Exception {
    try (SiteWriter writer = SiteWriter.open(site.target())) {
      List<Callable<String>> clashing =
          List.of(
              () -> writer.put("a/b", TempSite.bytes("1")),
              () -> writer.put("a/b/c/d", TempSite.bytes("1")));
      assertTrue(refused(pool.invokeAll(clashing)) > 0);
      List<Callable<String>> twice =
          List.of(
              () -> writer.put("x", TempSite.bytes("1")),
              () -> writer.put("x", TempSite.bytes("1")));
      assertEquals(1, refused(pool.invokeAll(twice)));
    }
  }

  private static int refused(List<Future<String>> puts) throws InterruptedException {
    int refused = 0;
    for (Future<String> put : puts) {
      try {
        put.get();
      } catch (ExecutionException e) {
        assertEquals(IllegalArgumentException.class, e.getCause().getClass());
        refused++;
      }
    }
    return refused;
  }

  private void build(SiteSink sink, String text) throws Exception {
    List<Callable<String>> puts = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      String path = "in/folder" + i % 7 + "/page" + i;
      puts.add(() -> sink.put(path, TempSite.bytes(text)));
    }
    for (Future<String> put : pool.invokeAll(puts)) {
      put.get();
    }
  }
}
