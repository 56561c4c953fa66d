package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.cli.ExitCode;
import broadside.cli.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Program.run(
            new PrintWriter(out), new PrintWriter(err), "check", "-w", workspace.toString());
    assertEquals(ExitCode.FINDINGS, code);
    assertEquals("", out.toString());
    Golden.check("broken/" + workspace.getFileName() + "/expected.txt", err.toString());
  }

  @Test
  void thereAreTenOfThemAtLeast() throws IOException {
    assertTrue(BrokenWorkspaces.all().size() >= 10);
  }
}
