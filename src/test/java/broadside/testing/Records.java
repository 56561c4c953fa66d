package broadside.testing;

import broadside.diagnostic.Diagnostic;
import broadside.edition.AsOf;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.model.Incident;
import broadside.model.Workspace;
import broadside.model.time.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Small workspaces from YAML in tests, read as the program reads them. */
public final class Records {
  /** Begins a record that has no label of its own. */
  public static final String UNLABELLED = "# no label\n";

  private Records() {}

  /** A workspace without faults. */
  public static Workspace workspace(Map<String, String> files) {
    return outcome(files).sound().workspace();
  }

  /** The ids of what is found about an incident, in no order. */
  public static List<String> findings(String yaml) {
    return outcome(incidentFile(file(yaml))).ids().stream().sorted().toList();
  }

  /** What is found in a workspace; its publisher is the usual one where it has no other. */
  public static List<Diagnostic> findings(Map<String, String> files) {
    return outcome(files).findings();
  }

  /** The file of an incident that everybody may read, from its part that matters. */
  public static String file(String yaml) {
    return TestWorkspace.HEAD + yaml;
  }

  /** The incident of a record, below its usual first lines. */
  public static Incident incident(String yaml) {
    return workspace(incidentFile(file(yaml))).incidents().get(0);
  }

  /** The public edition of a record. */
  public static Edition edition(String yaml) {
    return edition(yaml, Audience.PUBLIC).orElseThrow();
  }

  /** The edition of a record for an audience, below its usual first lines but the label. */
  public static Optional<Edition> edition(String yaml, Audience audience) {
    boolean labelled = yaml.startsWith("tlp:") || yaml.startsWith(UNLABELLED);
    String head = labelled ? TestWorkspace.HEAD.replace("tlp: clear\n", "") : TestWorkspace.HEAD;
    Outcome outcome = outcome(incidentFile(head + yaml)).sound();
    return outcome.edition(outcome.incident(), audience);
  }

  /** The editions of several records, by their ids. */
  public static List<Edition> editions(List<String> records) {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < records.size(); i++) {
      files.put("2013-" + (10 + i) + "-record/incident.yaml", file(records.get(i)));
    }
    return outcome(files).sound().editions(Audience.PUBLIC);
  }

  /** The moment as of which embargoes of a workspace are judged. */
  public static AsOf asOf(Workspace workspace, Optional<Point> named) {
    return AsOf.of(
        workspace.incidents().stream().flatMap(incident -> AsOf.knownRelease(incident).stream()),
        named);
  }

  private static Map<String, String> incidentFile(String yaml) {
    return Map.of(TestWorkspace.INCIDENT, yaml);
  }

  private static Outcome outcome(Map<String, String> files) {
    try {
      Path root = Files.createTempDirectory("broadside");
      try {
        TestWorkspace workspace = new TestWorkspace(root).publisher("");
        files.forEach(workspace::write);
        return workspace.outcome();
      } finally {
        Trees.remove(root);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
