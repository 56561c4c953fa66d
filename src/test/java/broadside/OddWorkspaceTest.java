package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Something stands in the place of a file or folder that is no such thing: it is said, and where.
 */
class OddWorkspaceTest {
  private static final String RECORD =
      """
      release: {state: released, approved-by: Board, released: 2013-06}
      statement: {headline: What happened, lead: It began.}
      """;
  private static final List<String> COMMANDS =
      List.of("check", "build --check", "statement " + TestWorkspace.ID);

  @TempDir private Path folder;

  /** What it is, where, how a build ends, and what it says. */
  @ParameterizedTest
  @CsvSource({
    "file, templates, 3, cannot be used for templates",
    "loop, templates, 3, cannot be used for templates",
    "folder, templates/index.html.ftlh, 3, is a folder",
    "loop, templates/index.html.ftlh, 3, a link that leads nowhere",
    "folder, templates/style.css, 3, is a folder",
    "file, incidents, 3, no folder",
    "loop, incidents, 3, no folder",
    "folder, incidents/publisher.yaml, 1, [not-a-file]",
    "loop, incidents/publisher.yaml, 1, [link-nowhere]",
    "folder, incidents/2013-05-record/incident.yaml, 1, [not-a-file]",
    "loop, incidents/2013-05-record/incident.yaml, 1, [link-nowhere]",
    "folder, incidents/2013-05-record/uk.yaml, 1, [not-a-file]",
    "loop, incidents/2013-05-record/uk.yaml, 1, [link-nowhere]",
    "file, incidents/2013-05-record/media, 1, [not-a-folder]",
    "file, incidents/2013-05-record/events, 1, [not-a-folder]",
    "file, incidents/media, 1, [not-a-folder]",
    "loop, incidents/other, 1, [link-nowhere]",
    "folder, 'incidents/two\nlines', 1, two␊lines",
    "file, site, 3, it is a file",
    "loop, site, 3, a symbolic link",
    "folder, site/.broadside, 0, ''",
    "file, .site.next, 0, ''",
    "folder, .site.journal, 3, Cannot finish",
    "file, .broadside-cache, 0, ''",
    "folder, .broadside-cache/site/shared, 0, ''"
  })
  void itIsSaidInAWordOrTwo(String what, String place, int code, String words) throws IOException {
    TestWorkspace workspace = TestWorkspace.of(folder.resolve("work"), RECORD);
    put(what, workspace.root().resolve(place.replace("\\n", "\n")));
    for (String command : COMMANDS) {
      Run run = workspace.run(command.split(" "));
      assertTrue(run.code() == 0 || run.code() == code || run.code() == 1, run.toString());
      assertFalse(run.err().contains("\tat "), run.err());
      assertFalse(run.err().contains("fault of Broadside"), run.err());
    }
    Run build = workspace.run("build").exits(code);
    assertTrue(build.err().contains(words), build.err());
    assertEquals(code == 0, build.err().isEmpty(), build.err());
  }

  private static void put(String what, Path place) throws IOException {
    if (Files.exists(place)) {
      Files.move(place, place.resolveSibling(".was"));
    }
    Files.createDirectories(place.getParent());
    switch (what) {
      case "file" -> Files.createFile(place);
      case "folder" -> Files.createDirectory(place);
      default -> Files.createSymbolicLink(place, place.getFileName());
    }
  }
}
