package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.testing.TestWorkspace;
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
    IncidentFolders folders = new TestWorkspace(root).publisher("").folders();
    assertEquals(
        List.of("reserved-name"), folders.findings().stream().map(Diagnostic::id).toList());
    assertEquals(List.of(), folders.ids());
  }
}
