package broadside.source;

import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Parsed;
import broadside.digest.FolderSum;
import broadside.imagefile.ImageFile;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Publisher;
import broadside.model.translation.Translation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the files of a workspace: the publisher, the folders of incidents, one incident. Each
 * reading is by itself, so that many incidents can be read at once and none need be kept.
 */
public final class WorkspaceReader {
  /** The folder of a workspace in which people write. */
  public static final String INCIDENTS = "incidents";

  private final Path root;

  /**
   * A reader of a workspace.
   *
   * @param root the folder that holds {@code incidents/}
   * @throws EnvironmentException {@code no-workspace} if there is no such folder
   */
  public WorkspaceReader(Path root) {
    if (!Files.isDirectory(root.resolve(INCIDENTS))) {
      throw new EnvironmentException(null, "no-workspace", root.toString());
    }
    this.root = root;
  }

  /**
   * The folders of the incidents, by name.
   *
   * @throws EnvironmentException {@code cannot-read} if they cannot be listed
   */
  public IncidentFolders folders() {
    return IncidentFolders.of(root);
  }

  /**
   * Reads who publishes.
   *
   * @throws EnvironmentException {@code cannot-read} if a file cannot be read
   */
  public LoadedPublisher publisher() {
    RecordReader reader = new RecordReader(root);
    PublisherFiles files = new WorkspaceScanner(root, reader.findings()).publisher();
    List<Translation> translations = reader.translations(files.translations());
    Publisher publisher =
        reader.required(files.publisher(), new PublisherMapper(files, translations)::publisher);
    return new LoadedPublisher(publisher, reader.locations(), reader.findings());
  }

  /**
   * Reads an incident.
   *
   * @param id the name of its folder
   * @throws EnvironmentException {@code cannot-read} if a file cannot be read
   */
  public LoadedIncident incident(String id) {
    RecordReader reader = new RecordReader(root);
    WorkspaceScanner scanner = new WorkspaceScanner(root, reader.findings());
    IncidentFiles files = scanner.incident(root.resolve(INCIDENTS).resolve(id));
    Optional<Incident> incident = incident(files, reader);
    incident.ifPresent(read -> reader.findings().addAll(CutTexts.check(read, reader.locations())));
    incident.stream()
        .flatMap(read -> read.statement().stream())
        .flatMap(statement -> statement.picture().stream())
        .flatMap(picture -> PictureFile.check(picture, files).stream())
        .forEach(reader.findings()::add);
    return new LoadedIncident(incident, reader.locations(), reader.findings());
  }

  private static Optional<Incident> incident(IncidentFiles files, RecordReader reader) {
    List<Event> events =
        files.events().stream().flatMap(file -> event(file, reader).stream()).toList();
    List<Translation> translations = reader.translations(files.translations());
    return reader.map(files.incident(), new IncidentMapper(files, events, translations)::incident);
  }

  private static Optional<Event> event(Path file, RecordReader reader) {
    String id = file.getFileName().toString().replaceFirst("\\.yaml$", "");
    return reader.map(file, fields -> EventMapper.event(fields, id));
  }

  /**
   * The sums of all files of an incident; empty if they would be doubtful.
   *
   * @param id the name of its folder
   * @throws EnvironmentException {@code cannot-read} if a file cannot be read
   */
  public Optional<FolderSum> sum(String id) {
    return sum(folder(id), WorkspaceReader::counts);
  }

  /**
   * What the file system says of the files of an incident, as a sum; empty if that is not all.
   *
   * @param id the name of its folder
   * @throws EnvironmentException {@code cannot-read} if a file cannot be looked at
   */
  public Optional<String> stamps(String id) {
    return stamps(folder(id), WorkspaceReader::counts);
  }

  private Path folder(String id) {
    return root.resolve(INCIDENTS).resolve(id);
  }

  /** Hidden files are no part of the record. */
  private static boolean counts(Path file) {
    return !FolderSum.isHidden(file);
  }

  /**
   * The sums of all files of the publisher; empty if they would be doubtful.
   *
   * @throws EnvironmentException {@code cannot-read} if a file cannot be read
   */
  public Optional<FolderSum> publisherSum() {
    return sum(root.resolve(INCIDENTS), this::isPublishers);
  }

  /**
   * What the file system says of the files of the publisher, as a sum; empty if that is not all.
   *
   * @throws EnvironmentException {@code cannot-read} if a file cannot be looked at
   */
  public Optional<String> publisherStamps() {
    return stamps(root.resolve(INCIDENTS), this::isPublishers);
  }

  private boolean isPublishers(Path file) {
    Path media = root.resolve(INCIDENTS).resolve(WorkspaceScanner.MEDIA);
    return counts(file) && (file.startsWith(media) || !Files.isDirectory(file));
  }

  private static Optional<String> stamps(Path folder, Predicate<Path> counts) {
    try {
      return FolderSum.stampsOf(folder, counts);
    } catch (IOException unreadable) {
      throw cannotRead(folder, unreadable);
    }
  }

  private static Optional<FolderSum> sum(Path folder, Predicate<Path> counts) {
    try {
      return FolderSum.of(folder, counts);
    } catch (IOException unreadable) {
      throw cannotRead(folder, unreadable);
    }
  }

  /**
   * Where the values of a file of the record stand; empty for a file that is not read, or is not
   * there any more.
   *
   * @param name its path below the workspace, as findings name it
   * @throws EnvironmentException {@code cannot-read} if it cannot be read
   */
  public Optional<Locations> locations(String name) {
    Path file = root.resolve(name);
    try {
      return WorkspaceScanner.isRead(root, file)
          ? Optional.of(YamlReader.read(name, RecordReader.head(file)).locations())
          : Optional.empty();
    } catch (IOException unreadable) {
      throw cannotRead(file, unreadable);
    }
  }

  /**
   * A picture as it is published: without anything that its file holds beside it.
   *
   * @param path below {@code incidents/}
   * @throws EnvironmentException {@code cannot-read} if it cannot be read, {@code record-changed}
   *     if it is not the picture that was checked
   */
  public byte[] picture(String path) {
    Parsed<ImageFile> read =
        PictureFile.read(root.resolve(INCIDENTS).resolve(path), PictureFile.Most.PICTURE);
    if (read instanceof Parsed.Value<ImageFile> image) {
      return image.value().clean();
    }
    throw new EnvironmentException(null, "record-changed", path);
  }

  private static EnvironmentException cannotRead(Path file, IOException unreadable) {
    return new EnvironmentException(
        unreadable, "cannot-read", file.toString(), String.valueOf(unreadable.getMessage()));
  }
}
