package broadside.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Diagnostic;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"con", "aux", "nul", "com1", "lpt9"})
  void nothingIsCalledLikeADeviceOfWindows(String name) {
    String text = "title: Flood\nevents: [{id: %s, text: It began.}]\n".formatted(name);
    TestWorkspace workspace =
        new TestWorkspace(root)
            .publisher("")
            .write("2013-05-record/incident.yaml", text)
            .write("2013-05-record/media/" + name + ".png", "")
            .write(name + "/incident.yaml", text);
    String found = workspace.run("check").exits(1).err();
    assertTrue(found.contains("incidents/" + name + ": error: “" + name + "”"), found);
    assertTrue(found.contains("media/" + name + ".png: error: “" + name + ".png”"), found);
    assertTrue(found.contains("incident.yaml:2:15: error: “" + name + "”"), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"about", "archive", "feed", "index", "console", "auxiliary"})
  void otherWordsAreFine(String name) throws IOException {
    Files.createDirectories(root.resolve("incidents").resolve(name));
    IncidentFolders folders = new TestWorkspace(root).publisher("").folders();
    assertEquals(List.of(), folders.findings());
    assertEquals(List.of(name), folders.ids());
  }
}
