package broadside.source;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Parsed;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Publisher;
import broadside.model.Workspace;
import broadside.model.translation.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the workspace: scans {@code incidents/}, reads each file and maps it into the model. */
public final class WorkspaceReader {
  /** The folder of a workspace in which people write. */
  public static final String INCIDENTS = "incidents";

  private final Path root;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<String, Locations> locations = new TreeMap<>();

  private WorkspaceReader(Path root) {
    this.root = root;
  }

  /**
   * Reads a workspace.
   *
   * @param root the folder that holds {@code incidents/}
   * @throws EnvironmentException if there is no such folder or a file cannot be read
   */
  public static LoadedWorkspace read(Path root) {
    return new WorkspaceReader(root).read();
  }

  /**
   * A file that is published as it is, such as a picture.
   *
   * @param path below {@code incidents/}
   * @throws EnvironmentException if it cannot be read
   */
  public static byte[] bytes(Path root, String path) {
    Path file = root.resolve(INCIDENTS).resolve(path);
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new EnvironmentException(
          unreadable, "cannot-read", file.toString(), String.valueOf(unreadable.getMessage()));
    }
  }

  private LoadedWorkspace read() {
    Path folder = root.resolve(INCIDENTS);
    if (!Files.isDirectory(folder)) {
      throw new EnvironmentException(null, "no-workspace", root.toString());
    }
    WorkspaceScanner scanner = new WorkspaceScanner(root, findings);
    PublisherFiles files = scanner.publisher();
    List<Translation> translations = translations(files.translations());
    Publisher publisher =
        required(files.publisher(), new PublisherMapper(files, translations)::publisher);
    List<Incident> incidents =
        scanner.incidents().stream().map(this::incident).flatMap(Optional::stream).toList();
    return new LoadedWorkspace(new Workspace(publisher, incidents), locations, findings);
  }

  private Optional<Incident> incident(IncidentFiles files) {
    List<Event> events =
        files.events().stream().map(this::event).flatMap(Optional::stream).toList();
    List<Translation> translations = translations(files.translations());
    Optional<Incident> incident =
        map(files.incident(), new IncidentMapper(files, events, translations)::incident);
    incident.ifPresent(read -> findings.addAll(CutTexts.check(read, locations)));
    incident.stream()
        .flatMap(read -> read.statement().stream())
        .flatMap(statement -> statement.picture().stream())
        .flatMap(picture -> PictureFile.check(picture, files).stream())
        .forEach(findings::add);
    return incident;
  }

  private List<Translation> translations(Map<String, Path> files) {
    List<Translation> translations = new ArrayList<>();
    files.forEach((language, file) -> translation(language, file).ifPresent(translations::add));
    return translations;
  }

  private Optional<Translation> translation(String language, Path file) {
    if (Notations.language(language) instanceof Parsed.Failure<String> failure) {
      findings.add(Diagnostic.error(Place.of(WorkspaceScanner.name(root, file)), failure.fault()));
      return Optional.empty();
    }
    return tree(file)
        .map(node -> collecting(found -> TranslationMapper.translation(node, language, found)));
  }

  private Optional<Event> event(Path file) {
    String id = file.getFileName().toString().replaceFirst("\\.yaml$", "");
    return map(file, fields -> EventMapper.event(fields, id));
  }

  /** A file that must be there: if it cannot be used, an empty one stands in for it. */
  private <T> T required(Path file, Function<Fields, T> mapper) {
    return map(file, mapper)
        .orElseGet(() -> mapper.apply(Fields.empty(Place.of(WorkspaceScanner.name(root, file)))));
  }

  private <T> Optional<T> map(Path file, Function<Fields, T> mapper) {
    return tree(file).map(node -> collecting(found -> Fields.read(node, found, mapper)));
  }

  /** Keeps of the findings of one file as many as somebody may want to read. */
  private <T> T collecting(Function<List<Diagnostic>, T> reader) {
    List<Diagnostic> found = new ArrayList<>();
    T value = reader.apply(found);
    Faults faults = new Faults();
    found.forEach(faults::add);
    findings.addAll(faults.found());
    return value;
  }

  /** No more of a file than is needed to see that it is too large. */
  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(YamlReader.MAX_BYTES + 1);
    }
  }

  private Optional<Node> tree(Path file) {
    String name = WorkspaceScanner.name(root, file);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      findings.add(Diagnostic.error(Place.of(name), "not-a-file"));
      return Optional.empty();
    }
    if (!new WorkspaceBoundary(root).holds(file)) {
      findings.add(Diagnostic.error(Place.of(name), "link-outside"));
      return Optional.empty();
    }
    try {
      YamlTree tree = YamlReader.read(name, head(file));
      locations.put(name, tree.locations());
      findings.addAll(tree.diagnostics());
      return tree.root();
    } catch (NoSuchFileException missing) {
      findings.add(Diagnostic.error(Place.of(name), "missing-file", name));
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new EnvironmentException(
          unreadable, "cannot-read", name, String.valueOf(unreadable.getMessage()));
    }
  }
}
