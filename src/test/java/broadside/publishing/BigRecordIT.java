package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.PackagedCli;
import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The largest records that are allowed are read and told in 256 MB, in bounded time. */
class BigRecordIT {
  private static final int MOST_BYTES = 1_000_000;
  private static final int LEAST_BYTES = 300_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  @Timeout(120)
  void aBigRecordNeedsLittleMemory(BigRecords kind) throws IOException, InterruptedException {
    TestWorkspace workspace = new TestWorkspace(folder);
    String yaml = kind.yaml();
    int bytes = yaml.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes > LEAST_BYTES && bytes <= MOST_BYTES, kind + " has " + bytes + " bytes");
    workspace.publisher("");
    workspace.write("big/incident.yaml", yaml);
    int code = kind == BigRecords.FAULTS ? 1 : 0;
    for (String command : commands(kind)) {
      Run run = run(workspace, command);
      String told = run.text().substring(0, Math.min(2_000, run.text().length()));
      assertEquals(code, run.code(), kind + ", " + command + ": " + told);
      assertFalse(run.text().contains("OutOfMemory"), told);
    }
  }

  /** A build does all the work, and is slow; a statement is one text. */
  private static List<String> commands(BigRecords kind) {
    return switch (kind) {
      case EVENTS, FIGURES, TEXTS -> List.of("build");
      case MARKS -> List.of("statement", "build");
      case LISTS, BLANKS, FAULTS -> List.of("check");
    };
  }

  private static Run run(TestWorkspace workspace, String command)
      throws IOException, InterruptedException {
    PackagedCli cli = workspace.packaged().java("-Xmx256m");
    return command.equals("statement") ? cli.run(command, "big") : cli.run(command);
  }
}
