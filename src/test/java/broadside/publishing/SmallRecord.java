package broadside.publishing;

import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small record that can be in two states. */
final class SmallRecord {
  private static final List<String> KNOWN =
      List.of("incidents", "site", ".site.lock", ".broadside-cache");

  private SmallRecord() {}

  /** A workspace with the record in a state. */
  static TestWorkspace of(Path root, String state) throws IOException {
    TestWorkspace workspace = new TestWorkspace(root).publisher("");
    write(workspace, state);
    return workspace;
  }

  /** Writes the record; another state is told in another text and has another second incident. */
  static void write(TestWorkspace workspace, String state) throws IOException {
    workspace.write(
        "first/incident.yaml", incident("The first one is told in state " + state + "."));
    for (String other : List.of("a", "b")) {
      Path file = workspace.file("only-" + other + "/incident.yaml");
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
    }
    workspace.write("only-" + state + "/incident.yaml", incident("Only here."));
  }

  /** An incident that tells a text. */
  static String incident(String text) {
    return """
        title: An incident
        language: en
        time-zone: Europe/Kyiv
        tlp: clear
        release: {state: released, approved-by: Board, released: 2013-06}
        events:
        - {id: begins, when: 2013-05-01, kind: attack, text: "%s"}
        - {id: ends, when: 2013-05-03, kind: resolution, text: It ends.}
        statement: {headline: What happened, lead: "%s"}
        """
        .formatted(text, text);
  }

  /** What stands in a workspace and belongs neither to the record nor to the site. */
  static List<String> leftovers(Path root) throws IOException {
    try (Stream<Path> paths = Files.list(root)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> !KNOWN.contains(name))
          .sorted()
          .toList();
    }
  }
}
