package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private final SmallRecord record;
  private final Path archive;
  private final Random random;
  private final Map<String, Integer> counts = new TreeMap<>();
  private SortedMap<String, String> old = new TreeMap<>();
  private SortedMap<String, String> found = new TreeMap<>();
  private long runtime;

  Killing(SmallRecord record, Path archive, long seed) {
    this.record = record;
    this.archive = archive;
    this.random = new Random(seed);
  }

  /** Keeps the classes of a build in a file, so that later ones start faster. */
  static void archive(SmallRecord record, Path archive) throws IOException, InterruptedException {
    record.write("a");
    List<String> command = record.command("build");
    command.add(1, "-XX:ArchiveClassesAtExit=" + archive);
    assertEquals(0, SmallRecord.run(command).code());
  }

  /** Kills that many builds; how often the site was in which state. */
  Map<String, Integer> kill(int times) throws IOException, InterruptedException {
    record.write("b");
    Files.createDirectories(record.site());
    Files.writeString(record.site().resolve("CNAME"), "theirs");
    long start = System.nanoTime();
    buildInAProcess();
    runtime = System.nanoTime() - start;
    old = SmallRecord.files(record.site());
    int killed = 0;
    for (int round = 0; killed < times; round++) {
      record.write(round % 2 == 0 ? "a" : "b");
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
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(new File("/dev/null"))
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
    SortedMap<String, String> site = SmallRecord.files(record.site());
    boolean swapped = exists(".site.old");
    boolean staged = exists(".site.next");
    assertTrue(swapped || Files.exists(record.site()), "the site is lost");
    found = site;
    boolean isNew = site.containsKey(state() + "/index.html");
    return (isNew ? "new" : site.isEmpty() ? "away" : "old")
        + (swapped ? ", old one beside it" : staged ? ", other one beside it" : "");
  }

  /** The next command finds the old site or the new one; the next build makes the new one. */
  private void recover(int round) throws IOException, InterruptedException {
    boolean stale = record.run("build", "--check").code() != 0;
    SortedMap<String, String> mended = SmallRecord.files(record.site());
    assertEquals(List.of(), SmallRecord.leftovers(record.root()));
    if (stale) {
      assertEquals(old, mended);
    }
    if (round % EVERY_NTH_IN_A_PROCESS == 0) {
      buildInAProcess();
    } else {
      assertEquals(0, record.run("build").code());
    }
    SortedMap<String, String> built = SmallRecord.files(record.site());
    assertEquals("theirs", built.get("CNAME"));
    assertTrue(built.containsKey(state() + "/index.html"), () -> built.keySet().toString());
    assertEquals(List.of(), SmallRecord.leftovers(record.root()));
    if (!stale) {
      assertEquals(built, mended);
    }
    assertTrue(
        found.isEmpty() || found.equals(old) || found.equals(built),
        () -> "neither site: " + found.keySet());
    old = built;
  }

  private void buildInAProcess() throws IOException, InterruptedException {
    SmallRecord.Run run = SmallRecord.run(command());
    assertEquals(0, run.code(), run.text());
  }

  private List<String> command() {
    List<String> command = new ArrayList<>(record.command("build"));
    command.add(1, "-XX:SharedArchiveFile=" + archive);
    return command;
  }

  /** The incident that only the new site tells. */
  private String state() throws IOException {
    return Files.exists(record.root().resolve("incidents/only-a")) ? "only-a" : "only-b";
  }

  private boolean exists(String name) {
    return Files.exists(record.root().resolve(name));
  }
}
