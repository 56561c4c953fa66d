package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.PackagedCli;
import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kills builds of one workspace, one after another, and looks at the site after each. */
final class Killing {
  /** 128 and the number of SIGKILL. */
  private static final int KILLED = 137;

  /** Longer than it takes from the first staged file to the last deleted one. */
  private static final long WRITING_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

  /** Longer than it takes from the first rename to the last deleted file. */
  private static final long SWAPPING_NANOS = TimeUnit.MILLISECONDS.toNanos(3);

  /** At any moment, while it writes and verifies, while it swaps. */
  private static final int AIMS = 3;

  private static final int EVERY_NTH_IN_A_PROCESS = 20;

  private final TestWorkspace workspace;
  private final Path archive;
  private final Random random;
  private final Map<String, Integer> counts = new TreeMap<>();
  private SortedMap<String, String> old = new TreeMap<>();
  private SortedMap<String, String> found = new TreeMap<>();
  private long runtime;

  Killing(TestWorkspace workspace, Path archive, long seed) {
    this.workspace = workspace;
    this.archive = archive;
    this.random = new Random(seed);
  }

  /** Keeps the classes of a build in a file, so that later ones start faster. */
  static void archive(TestWorkspace workspace, Path archive)
      throws IOException, InterruptedException {
    workspace.packaged().java("-XX:ArchiveClassesAtExit=" + archive).run("build").exits(0);
  }

  /** Kills that many builds; how often the site was in which state. */
  Map<String, Integer> kill(int times) throws IOException, InterruptedException {
    Files.createDirectories(workspace.site());
    Files.writeString(workspace.site().resolve("CNAME"), "theirs");
    long start = System.nanoTime();
    buildInAProcess();
    runtime = System.nanoTime() - start;
    old = Trees.texts(workspace.site());
    int killed = 0;
    for (int round = 0; killed < times; round++) {
      SmallRecord.write(workspace, round % 2 == 0 ? "a" : "b");
      boolean hit = killOne(random.nextInt(AIMS));
      String state = lookAround();
      if (hit) {
        counts.merge(state, 1, Integer::sum);
        killed++;
      }
      recover(round);
    }
    return counts;
  }

  /** Whether it was killed, and did not end before. */
  private boolean killOne(int aim) throws IOException, InterruptedException {
    Process build =
        new ProcessBuilder(cli().command("build"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String newPage = "site/" + state();
    switch (aim) {
      case 0 -> build.waitFor((long) (random.nextDouble() * runtime), TimeUnit.NANOSECONDS);
      case 1 -> {
        while (build.isAlive() && !exists(".site.next")) {
          LockSupport.parkNanos(100_000);
        }
        LockSupport.parkNanos((long) (random.nextDouble() * WRITING_NANOS));
      }
      default -> {
        while (build.isAlive() && !exists(".site.old") && !exists(newPage)) {
          Thread.onSpinWait();
        }
        LockSupport.parkNanos((long) (random.nextDouble() * SWAPPING_NANOS));
      }
    }
    return build.destroyForcibly().waitFor() == KILLED;
  }

  /** What stands there before anything mends it. */
  private String lookAround() throws IOException {
    SortedMap<String, String> site = Trees.texts(workspace.site());
    boolean swapped = exists(".site.old");
    boolean staged = exists(".site.next");
    assertTrue(swapped || Files.exists(workspace.site()), "the site is lost");
    found = site;
    boolean isNew = site.containsKey(state() + "/index.html");
    return (isNew ? "new" : site.isEmpty() ? "away" : "old")
        + (swapped ? ", old one beside it" : staged ? ", other one beside it" : "");
  }

  /** The next command finds the old site or the new one; the next build makes the new one. */
  private void recover(int round) throws IOException, InterruptedException {
    boolean stale = workspace.run("build", "--check").code() != 0;
    SortedMap<String, String> mended = Trees.texts(workspace.site());
    assertEquals(List.of(), SmallRecord.leftovers(workspace.root()));
    if (stale) {
      assertEquals(old, mended);
    }
    if (round % EVERY_NTH_IN_A_PROCESS == 0) {
      buildInAProcess();
    } else {
      assertEquals(0, workspace.run("build").code());
    }
    SortedMap<String, String> built = Trees.texts(workspace.site());
    assertEquals("theirs", built.get("CNAME"));
    assertTrue(built.containsKey(state() + "/index.html"), () -> built.keySet().toString());
    assertEquals(List.of(), SmallRecord.leftovers(workspace.root()));
    if (!stale) {
      assertEquals(built, mended);
    }
    assertTrue(
        found.isEmpty() || found.equals(old) || found.equals(built),
        () -> "neither site: " + found.keySet());
    old = built;
  }

  private void buildInAProcess() throws IOException, InterruptedException {
    cli().run("build").exits(0);
  }

  private PackagedCli cli() {
    return workspace.packaged().java("-XX:SharedArchiveFile=" + archive);
  }

  /** The incident that only the new site tells. */
  private String state() throws IOException {
    return Files.exists(workspace.root().resolve("incidents/only-a")) ? "only-a" : "only-b";
  }

  private boolean exists(String name) {
    return Files.exists(workspace.root().resolve(name));
  }
}
