package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import broadside.testing.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that the pages show are right: all of them together are one workspace. */
class ExamplesTest {
  private static final Pattern PICTURE = Pattern.compile("(?m)^ *file: (\\S+)$");

  @TempDir private Path folder;

  @Test
  void wholeFilesPassCheckWithoutFindings() {
    Run check = examples().run("check");
    assertEquals("", check.err());
    assertEquals(0, check.code());
  }

  @Test
  void wholeFilesBuildASiteWithoutWhatStaysInside() throws IOException {
    assertEquals(0, examples().run("build").code());
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("weak spot"),
            file.toString());
      }
    }
  }

  private Workspace examples() {
    Workspace workspace = new Workspace(folder);
    Docs.forUsers()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> !block.mark().startsWith("faulty"))
        .forEach(workspace::put);
    pictures(workspace, "incidents/publisher.yaml");
    pictures(workspace, "incidents/2024-03-web-outage/incident.yaml");
    return workspace;
  }

  /** The pictures that a file names. */
  private static void pictures(Workspace workspace, String file) {
    PICTURE
        .matcher(workspace.read(file))
        .results()
        .map((MatchResult picture) -> Path.of(file).resolveSibling(picture.group(1)))
        .forEach(picture -> workspace.picture(picture.toString()));
  }
}
