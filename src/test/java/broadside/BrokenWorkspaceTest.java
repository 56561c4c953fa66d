package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.cli.ExitCode;
import broadside.testing.Golden;
import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken workspaces: a folder below {@code src/test/resources/broken/} is a case, its {@code
 * expected.txt} what is printed about it.
 */
class BrokenWorkspaceTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "broken");

  @TempDir private Path copy;

  static List<Path> workspaces() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("workspaces")
  void allFaultsArePrintedAtTheirPlaces(Path workspace) {
    Run run = new TestWorkspace(workspace).run("check").exits(ExitCode.FINDINGS);
    assertEquals("", run.out());
    Golden.check("broken/" + workspace.getFileName() + "/expected.txt", run.err());
  }

  @ParameterizedTest
  @MethodSource("workspaces")
  void aBuildPrintsTheSameAndLeavesTheSiteAsItWas(Path workspace) throws IOException {
    Trees.copy(workspace, copy, false);
    Path site = copy.resolve("site");
    Files.createDirectories(site.resolve("old"));
    Files.writeString(site.resolve("index.html"), "<p>As it was.</p>");
    Files.writeString(site.resolve("old/page.html"), "<p>As it was.</p>");
    Map<String, String> bytes = Trees.bytes(copy);
    Map<String, String> times = Trees.times(site);
    Run run = new TestWorkspace(copy).run("build").exits(ExitCode.FINDINGS);
    assertEquals("", run.out());
    assertEquals(Files.readString(workspace.resolve("expected.txt")), run.err());
    assertEquals(bytes, Trees.bytes(copy));
    assertEquals(times, Trees.times(site));
  }

  @Test
  void thereAreTenOfThemAtLeast() throws IOException {
    assertTrue(workspaces().size() >= 10);
  }
}
