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
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kills builds of one workspace, one after another, and looks at the site after each. */
final class Killing {
  /** 128 and the number of SIGKILL. */
  private static final int KILLED = 137;

  /** Longer than it takes from the first staged file to the last deleted one. */
  private static final long WRITING_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

  /** Longer than it takes from the first rename to the last deleted file, if all is swapped. */
  private static final long SWAPPING_NANOS = TimeUnit.MILLISECONDS.toNanos(3);

  /** At any moment, while it writes and verifies, while it puts in place. */
  private static final int AIMS = 3;

  private static final int EVERY_NTH_IN_A_PROCESS = 20;

  /** So many that what differs between two states is less than a quarter of all files. */
  private static final int OTHER_INCIDENTS = 12;

  /** How much of the site each build changes, and so how it is put in place. */
  enum Change {
    /** Most of it: the whole site is swapped. */
    LARGE,
    /** Little: file by file, so that files of both sites may be met. */
    SMALL
  }

  private final TestWorkspace workspace;
  private final Path archive;
  private final Change change;
  private final Random random;
  private final Map<String, Integer> counts = new TreeMap<>();
  private SortedMap<String, String> old = new TreeMap<>();
  private SortedMap<String, String> found = new TreeMap<>();
  private long runtime;

  Killing(TestWorkspace workspace, Path archive, Change change, long seed) {
    this.workspace = workspace;
    this.archive = archive;
    this.change = change;
    this.random = new Random(seed);
  }

  /** Keeps the classes of a build in a file, so that later ones start faster. */
  static void archive(TestWorkspace workspace, Path archive)
      throws IOException, InterruptedException {
    workspace.packaged().java("-XX:ArchiveClassesAtExit=" + archive).run("build").exits(0);
  }

  /** Kills that many builds; how often the site was in which state. */
  Map<String, Integer> kill(int times) throws IOException, InterruptedException {
    if (change == Change.SMALL) {
      for (int i = 0; i < OTHER_INCIDENTS; i++) {
        workspace.write("other-" + i + "/incident.yaml", SmallRecord.incident("Always the same."));
      }
    }
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
        while (build.isAlive()
            && !exists(".site.old")
            && !exists(".site.journal")
            && !exists(newPage)) {
          Thread.onSpinWait();
        }
        LockSupport.parkNanos((long) (random.nextDouble() * SWAPPING_NANOS));
      }
    }
    return build.destroyForcibly().waitFor() == KILLED;
  }

  /** What stands there before anything mends it. */
  private String lookAround() throws IOException {
    found = Trees.texts(workspace.site());
    assertTrue(exists(".site.old") || exists("site"), "the site is lost");
    boolean isNew = found.containsKey(state() + "/index.html");
    String site = isNew ? "new" : found.isEmpty() ? "away" : "old";
    return change + ": " + site + beside();
  }

  private String beside() {
    if (exists(".site.journal")) {
      return ", journal beside it";
    }
    if (exists(".site.old")) {
      return ", old one beside it";
    }
    return exists(".site.next") ? ", other one beside it" : "";
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
    assertEquals(List.of(), strangers(built), "neither site");
    old = built;
  }

  /** The files that were found and are of neither site, or missed though they are of both. */
  private List<String> strangers(SortedMap<String, String> built) {
    if (found.isEmpty() || found.equals(old) || found.equals(built)) {
      return List.of();
    }
    Set<String> paths = new TreeSet<>(found.keySet());
    paths.addAll(old.keySet());
    if (change == Change.SMALL) {
      paths.removeIf(path -> isOf(old, path) || isOf(built, path));
    }
    return List.copyOf(paths);
  }

  private boolean isOf(SortedMap<String, String> site, String path) {
    return Objects.equals(site.get(path), found.get(path));
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
