package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.EnvironmentException;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a record twice is the same, or nothing comes of it. */
class LoaderTest {
  private static final String ID = "2024-01-attack";

  @TempDir private Path folder;
  private TestWorkspace workspace;
  private Loader loader;

  @BeforeEach
  void writeRecord() throws IOException {
    workspace = new TestWorkspace(folder).publisher("");
    workspace.write(ID + "/incident.yaml", text("Our site is down."));
    loader = new Loader(folder);
  }

  private static String text(String event) {
    return """
        title: Attack
        language: en
        time-zone: Europe/Kyiv
        tlp: clear
        events:
        - {id: a, when: 2024-01-05, kind: attack, text: "%s"}
        """
        .formatted(event);
  }

  @Test
  void anEditThatWasUndoneIsSeen() throws IOException {
    InputWatch watch = new InputWatch(loader, folder.resolve("templates"));
    Optional<String> sum = loader.sum(ID);
    assertTrue(watch.isUntouched(ID));
    workspace.write(ID + "/incident.yaml", text("Our site is gone for good."));
    workspace.write(ID + "/incident.yaml", text("Our site is down."));
    assertFalse(watch.isUntouched(ID));
    assertEquals(sum, loader.sum(ID));
  }

  @Test
  void anEditOfWhatAllPagesShareIsSeen() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    InputWatch looks = new InputWatch(loader, templates);
    assertTrue(looks.isUntouched());
    Files.writeString(templates.resolve("style.css"), "p {}");
    assertFalse(looks.isUntouched());
    InputWatch publisher = new InputWatch(loader, templates);
    Files.writeString(folder.resolve("incidents/publisher.uk.yaml"), "name: Some");
    assertFalse(publisher.isUntouched());
  }

  @Test
  void whatWasNotCheckedIsNotUsed() throws IOException {
    Optional<String> sum = loader.sum(ID);
    workspace.write(ID + "/incident.yaml", text("Something else, which nobody checked."));
    EnvironmentException changed =
        assertThrows(EnvironmentException.class, () -> loader.incident(ID, sum));
    assertEquals("record-changed", changed.fault().id());
  }
}
