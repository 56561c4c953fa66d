package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of incidents that the site needs for itself. */
class ReservedNamesTest {
  @TempDir private Path root;

  @Test
  void anIncidentIsNotCalledLikeALanguage() throws IOException {
    Files.createDirectories(root.resolve("incidents/uk"));
    Files.writeString(
        root.resolve("incidents/publisher.yaml"),
        "name: Example\nbase-url: https://example.org/\n");
    LoadedWorkspace reading = WorkspaceReader.read(root);
    assertEquals(
        List.of("reserved-name"), reading.findings().stream().map(Diagnostic::id).toList());
    assertTrue(reading.workspace().incidents().isEmpty());
  }
}
