package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.edition.AsOf;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.model.Incident;
import broadside.model.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small workspaces from YAML in tests, read as the program reads them. */
public final class Records {
  /** Begins a record that has no label of its own. */
  public static final String UNLABELLED = "# no label\n";

  private static final String HEAD =
      """
      title: An incident
      language: en
      time-zone: Europe/Kyiv
      tlp: clear
      """;
  private static final String PUBLISHER =
      """
      name: Example Party
      base-url: https://example.org/incidents
      """;

  private Records() {}

  /** A workspace without faults. */
  public static Workspace workspace(Map<String, String> files) {
    ValidatedWorkspace checked = checked(files);
    List<String> errors =
        checked.findings().stream().filter(Diagnostic::isError).map(Object::toString).toList();
    assertEquals(List.of(), errors);
    return checked.workspace();
  }

  /** The ids of what is found about an incident, in no order. */
  public static List<String> findings(String yaml) {
    return checked(incidentFile(HEAD + yaml)).findings().stream()
        .map(Diagnostic::id)
        .sorted()
        .toList();
  }

  /** What is found in a workspace; its publisher is the usual one where it has no other. */
  public static List<Diagnostic> findings(Map<String, String> files) {
    return checked(files).findings();
  }

  /** The file of an incident that everybody may read, from its part that matters. */
  public static String file(String yaml) {
    return HEAD + yaml;
  }

  /** The incident of a record, below its usual first lines. */
  public static Incident incident(String yaml) {
    return workspace(incidentFile(HEAD + yaml)).incidents().get(0);
  }

  /** The public edition of a record. */
  public static Edition edition(String yaml) {
    return edition(yaml, Audience.PUBLIC).orElseThrow();
  }

  /** The edition of a record for an audience, below its usual first lines but the label. */
  public static Optional<Edition> edition(String yaml, Audience audience) {
    boolean labelled = yaml.startsWith("tlp:") || yaml.startsWith(UNLABELLED);
    String head = labelled ? HEAD.replace("tlp: clear\n", "") : HEAD;
    Workspace workspace = workspace(incidentFile(head + yaml));
    return edition(workspace, workspace.incidents().get(0), audience);
  }

  /** The editions of several records, by their ids. */
  public static List<Edition> editions(List<String> records) {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < records.size(); i++) {
      files.put("2013-" + (10 + i) + "-record/incident.yaml", HEAD + records.get(i));
    }
    Workspace workspace = workspace(files);
    return workspace.incidents().stream()
        .map(incident -> edition(workspace, incident, Audience.PUBLIC))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Edition> edition(
      Workspace workspace, Incident incident, Audience audience) {
    return Projection.of(
        PublisherInfo.of(workspace.publisher()),
        incident,
        audience,
        AsOf.of(workspace, Optional.empty()));
  }

  private static Map<String, String> incidentFile(String yaml) {
    return Map.of("2013-05-record/incident.yaml", yaml);
  }

  private static ValidatedWorkspace checked(Map<String, String> files) {
    try {
      Path root = Files.createTempDirectory("broadside");
      try {
        write(root, "publisher.yaml", PUBLISHER);
        for (Map.Entry<String, String> file : files.entrySet()) {
          write(root, file.getKey(), file.getValue());
        }
        return new Pipeline(root).check();
      } finally {
        remove(root);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(Path root, String name, String text) throws IOException {
    Path file = root.resolve("incidents").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void remove(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
