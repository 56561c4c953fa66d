package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.cli.ExitCode;
import broadside.testing.Golden;
import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken workspaces: a folder below {@code src/test/resources/broken/} is a case, its {@code
 * expected.txt} what is printed about it.
 */
class BrokenWorkspaceTest {

  @ParameterizedTest
  @MethodSource("broadside.BrokenWorkspaces#all")
  void allFaultsArePrintedAtTheirPlaces(Path workspace) {
    Run run = new TestWorkspace(workspace).run("check").exits(ExitCode.FINDINGS);
    assertEquals("", run.out());
    Golden.check("broken/" + workspace.getFileName() + "/expected.txt", run.err());
  }

  @Test
  void thereAreTenOfThemAtLeast() throws IOException {
    assertTrue(BrokenWorkspaces.all().size() >= 10);
  }
}
