package broadside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of an incident needs no other incident to be sound. */
class ScopeTest {
  private static final String OTHER = "2014-01-other/incident.yaml";

  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void writeASoundIncidentAndAnotherOneWithTwoErrors() {
    workspace =
        TestWorkspace.of(root, "statement: {headline: It happened, lead: It did.}")
            .write(OTHER, TestWorkspace.HEAD + "severity: huge\nkind: none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"statement", "timeline", "stats"})
  void errorsOfOtherIncidentsAreCountedInALine(String command) {
    Run run = workspace.run(command, TestWorkspace.ID).exits(0);
    assertFalse(run.out().isEmpty());
    assertEquals(
        "2 findings about other incidents, 2 of them errors: see broadside check.",
        run.err().lines().findFirst().orElseThrow());
    assertFalse(run.err().contains("2014"), run.err());
  }

  @Test
  void itsOwnErrorsStopIt() {
    Run run = workspace.run("statement", "2014-01-other").exits(1);
    assertTrue(run.out().isEmpty());
    assertTrue(run.err().contains("2 errors in 1 file"), run.err());
  }

  @Test
  void whatAllShareStopsIt() {
    workspace.publisher("colour: purplish");
    assertTrue(workspace.run("statement", TestWorkspace.ID).exits(1).err().contains("purplish"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "stats", "check"})
  void whatIsAboutAllIncidentsNeedsAll(String command) {
    assertTrue(workspace.run(command).exits(1).err().contains("huge"));
  }

  @Test
  void anIncidentThatCannotBeReadIsTheMatterOfOthersToo() {
    workspace.write(OTHER, "title: [");
    workspace.run("statement", TestWorkspace.ID).exits(0);
  }
}
