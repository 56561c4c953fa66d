package broadside.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Diagnostic;
import broadside.pipeline.Pipeline;
import broadside.pipeline.Progress;
import broadside.source.IncidentFolders;
import broadside.source.LoadedIncident;
import broadside.source.LoadedPublisher;
import broadside.source.WorkspaceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A workspace in a folder, written file by file, and the program run on it.
 *
 * <pre>{@code
 * TestWorkspace workspace = TestWorkspace.of(folder, "statement: {headline: It happened}");
 * workspace.run("check").exits(0);
 * }</pre>
 */
public final class TestWorkspace {
  /** The usual incident: its folder, which is its id. */
  public static final String ID = "2013-05-record";

  /** The file of the usual incident. */
  public static final String INCIDENT = ID + "/incident.yaml";

  /** The first lines of an incident that everybody may read. */
  public static final String HEAD =
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
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

  private final Path root;

  /** One for all: what it remembers of one record must not show in the next. */
  private final Supplier<Pipeline> pipeline;

  /** The workspace in a folder, as it stands there. */
  public TestWorkspace(Path root) {
    this.root = root;
    this.pipeline = new Once<>(() -> new Pipeline(root, Progress.NONE));
  }

  /** The usual publisher, and the usual incident below its first lines. */
  public static TestWorkspace of(Path root, String incident) {
    return new TestWorkspace(root).publisher("").write(INCIDENT, HEAD + incident);
  }

  /** The folder. */
  public Path root() {
    return root;
  }

  /** The folder of its site. */
  public Path site() {
    return root.resolve("site");
  }

  /** Writes the usual publisher, and more lines about it. */
  public TestWorkspace publisher(String more) {
    return write("publisher.yaml", PUBLISHER + more);
  }

  /** Writes a file of the record. */
  public TestWorkspace write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of the record. */
  public TestWorkspace write(String name, byte[] content) {
    try {
      Path file = file(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Writes a picture of one dot in PNG format. */
  public TestWorkspace picture(String name) {
    return write(name, Base64.getDecoder().decode(DOT));
  }

  /** Writes the translation of the usual incident into a language. */
  public TestWorkspace translate(String language, String text) {
    return write(ID + "/" + language + ".yaml", text);
  }

  /** The translation of the usual incident into a language, as it stands in its file. */
  public String translation(String language) {
    return read(ID + "/" + language + ".yaml");
  }

  /** Replaces words of a file of the record; they have to be there. */
  public TestWorkspace replace(String name, String from, String to) {
    String text = read(name);
    assertTrue(text.contains(from), from);
    return write(name, text.replace(from, to));
  }

  /** What a file of the record holds. */
  public String read(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Where a file of the record stands. */
  public Path file(String name) {
    return root.resolve("incidents").resolve(name);
  }

  /** Removes the record. */
  public TestWorkspace clear() {
    Trees.remove(root.resolve("incidents"));
    return this;
  }

  /** What is read of the usual incident, before it is checked. */
  public LoadedIncident loaded() {
    return new WorkspaceReader(root).incident(ID);
  }

  /** What is wrong with its files themselves, before any rule looks at them. */
  public List<Diagnostic> readFindings() {
    WorkspaceReader reader = new WorkspaceReader(root);
    IncidentFolders folders = reader.folders();
    return Stream.of(
            folders.findings().stream(),
            reader.publisher().findings().stream(),
            folders.ids().stream().flatMap(id -> reader.incident(id).findings().stream()))
        .flatMap(findings -> findings)
        .distinct()
        .toList();
  }

  /** What is read of its publisher, before it is checked. */
  public LoadedPublisher publisher() {
    return new WorkspaceReader(root).publisher();
  }

  /** The folders of its incidents. */
  public IncidentFolders folders() {
    return new WorkspaceReader(root).folders();
  }

  /** What comes of it, as it is now. */
  public Outcome outcome() {
    return Outcome.of(pipeline.get());
  }

  /** Runs the program on it within this process. */
  public Run run(String... arguments) {
    return Cli.run(onIt(arguments));
  }

  /** Runs the program on it with both of its streams joined. */
  public Run joined(String... arguments) {
    return Cli.joined(onIt(arguments));
  }

  /** The finished program, to be run on it. */
  public PackagedCli packaged() {
    return new PackagedCli().on(root);
  }

  private String[] onIt(String... arguments) {
    return Stream.concat(Stream.of("--workspace", root.toString()), Stream.of(arguments))
        .toArray(String[]::new);
  }
}
