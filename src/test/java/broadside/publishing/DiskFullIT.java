package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Need;
import broadside.testing.Needs;
import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The disk refuses in the midst of a build; the disk is a real one, of a few kilobytes. */
@Timeout(120)
class DiskFullIT {
  /** A disk of its own below $1, seen by this script alone, with a site that is built already. */
  private static final String MOUNT =
      """
      set -e
      cd "$1"
      mount -t tmpfs -o size=400k tmpfs disk
      cp -r before/incidents before/site disk
      rm -r disk/incidents
      cp -r after/incidents disk
      shift
      """;

  /** Afterwards the disk is copied to where the test sees it. */
  private static final String BUILD =
      """
      code=0
      "$@" || code=$?
      cp -a disk/. seen
      exit $code
      """;

  private static final String FILL = "dd if=/dev/zero of=disk/full bs=1k 2>/dev/null || true\n";

  /** What is left is enough for the first pages, and not for all. */
  private static final String LEAVE_A_LITTLE = "truncate -s -16k disk/full\n";

  @TempDir private Path folder;
  private TestWorkspace seen;

  @BeforeEach
  void makeTwoStates() throws IOException {
    for (String name : List.of("before", "after", "disk", "seen")) {
      Files.createDirectory(folder.resolve(name));
    }
    SmallRecord.of(folder.resolve("before"), "a").run("build").exits(0);
    SmallRecord.of(folder.resolve("after"), "b");
    seen = new TestWorkspace(folder.resolve("seen"));
  }

  @Test
  @Needs(Need.OWN_MOUNT)
  void aFullDiskKeepsTheOldSite() throws IOException, InterruptedException {
    Run run = build(MOUNT + FILL + LEAVE_A_LITTLE + BUILD);
    assertRefused(run, "No space left on device", List.of("full"));
  }

  @Test
  @Needs(Need.OWN_MOUNT)
  void aReadOnlyDiskKeepsTheOldSite() throws IOException, InterruptedException {
    Run run = build(MOUNT + "mount -o remount,ro disk\n" + BUILD);
    assertRefused(run, "Read-only file system", List.of());
  }

  @Test
  @Needs(Need.OWN_MOUNT)
  void aDiskWithRoomTakesTheNewSite() throws IOException, InterruptedException {
    Run run = build(MOUNT + BUILD);
    assertEquals(0, run.code(), run.text());
    assertTrue(Trees.bytes(seen.site()).containsKey("only-b/index.html"));
  }

  /** What is made is staged beside it, where there is room. */
  @Test
  @Needs(Need.OWN_MOUNT)
  void ofAFullVolumeTheMessageNamesTheVolume() throws IOException, InterruptedException {
    String script =
        "cd \"$1/after\" && mkdir site && mount -t tmpfs -o size=64k tmpfs site && shift";
    Run run =
        new TestWorkspace(folder.resolve("after"))
            .packaged()
            .by("unshare", "-rm", "sh", "-c", script + " && \"$@\"", "sh", folder.toString())
            .run("build")
            .exits(3);
    assertTrue(run.text().contains("No space left on device"), run.text());
    assertTrue(run.text().contains("Cannot write " + folder.resolve("after/site/")), run.text());
  }

  @Test
  void anInterruptedWriteKeepsTheOldSite() throws IOException, InterruptedException {
    TestWorkspace workspace = new TestWorkspace(folder.resolve("before"));
    var old = Trees.bytes(workspace.site());
    SmallRecord.write(workspace, "b");
    // Blocks of 512 bytes: the small pages are written, the larger ones only in part.
    Run run =
        workspace
            .packaged()
            .by("/bin/sh", "-c", "ulimit -f 4 && exec \"$@\"", "sh")
            .run("build")
            .exits(3);
    assertTrue(run.text().contains("File too large"), run.text());
    assertEquals(old, Trees.bytes(workspace.site()));
    assertEquals(List.of(), SmallRecord.leftovers(workspace.root()));
  }

  private Run build(String script) throws IOException, InterruptedException {
    return new TestWorkspace(folder.resolve("disk"))
        .packaged()
        .by("unshare", "-rm", "sh", "-c", script, "sh", folder.toString())
        .run("build");
  }

  private void assertRefused(Run run, String reason, List<String> others) throws IOException {
    assertEquals(3, run.code(), run.text());
    assertTrue(run.text().contains(reason), run.text());
    assertEquals(2, run.text().lines().count(), run.text());
    assertEquals(Trees.bytes(folder.resolve("before/site")), Trees.bytes(seen.site()));
    assertEquals(others, SmallRecord.leftovers(seen.root()));
  }
}
