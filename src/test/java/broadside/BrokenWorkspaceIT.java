package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.PackagedCli;
import broadside.testing.Run;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build of a broken workspace prints its faults and leaves the site alone. */
class BrokenWorkspaceIT {
  @TempDir private Path copy;

  @ParameterizedTest
  @MethodSource("broadside.BrokenWorkspaces#all")
  void theSiteStaysAsItWas(Path workspace) throws IOException, InterruptedException {
    Trees.copy(workspace, copy, false);
    Path site = copy.resolve("site");
    Files.createDirectories(site.resolve("old"));
    Files.writeString(site.resolve("index.html"), "<p>As it was.</p>");
    Files.writeString(site.resolve("old/page.html"), "<p>As it was.</p>");
    Map<String, String> bytes = Trees.bytes(copy);
    Map<String, String> times = Trees.times(site);
    Run run = new PackagedCli().on(copy).run("build").exits(1);
    assertEquals("", run.out());
    assertEquals(Files.readString(workspace.resolve("expected.txt")), run.err());
    assertEquals(bytes, Trees.bytes(copy));
    assertEquals(times, Trees.times(site));
  }
}
