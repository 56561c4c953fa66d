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
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site is a volume of a container: its folder is mounted, and cannot be renamed. */
@Timeout(120)
class MountedSiteIT {
  /**
   * A disk of its own, a folder of the same disk, and the same where nothing beside it may be
   * written.
   */
  private static final List<String> MOUNTS =
      List.of(
          "mount -t tmpfs tmpfs site",
          "mount --bind ../volume site",
          "mount --bind . . && cd . && mount -t tmpfs tmpfs site && mount -o remount,bind,ro .");

  /** Builds twice below $1, as $2 mounts it, and copies the site to where the test sees it. */
  private static final String BUILD =
      """
      set -e
      cd "$1/workspace"
      eval "$2"
      shift 2
      "$@" build
      "$@" build --check
      mount --bind ../after/incidents incidents
      "$@" build
      "$@" build
      "$@" build --check
      cp -a site/. ../seen
      """;

  @TempDir private Path folder;

  @BeforeEach
  void makeTwoStates() throws IOException {
    for (String name : List.of("after", "seen", "volume", "workspace/site")) {
      Files.createDirectories(folder.resolve(name));
    }
    TestWorkspace after = SmallRecord.of(folder.resolve("after"), "a");
    after.run("build").exits(0);
    SmallRecord.write(after, "b"); // the site remembers the incident that is gone
    after.run("build").exits(0);
    SmallRecord.of(folder.resolve("workspace"), "a");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  @Needs(Need.OWN_MOUNT)
  void itIsWrittenPageByPage(int mount) throws IOException, InterruptedException {
    String[] script = {
      "unshare", "-rm", "sh", "-c", BUILD, "sh", folder.toString(), MOUNTS.get(mount)
    };
    Run run = new TestWorkspace(folder.resolve("workspace")).packaged().by(script).run().exits(0);
    String told = "cannot be renamed, as a volume of a container cannot";
    assertEquals(2, run.err().lines().filter(line -> line.contains(told)).count(), run.text());
    SortedMap<String, String> seen = Trees.bytes(folder.resolve("seen"));
    assertTrue(seen.keySet().remove(".broadside.lock"), seen.keySet()::toString);
    assertEquals(Trees.bytes(folder.resolve("after/site")), seen);
    assertEquals(List.of(), SmallRecord.leftovers(folder.resolve("workspace")));
  }
}
