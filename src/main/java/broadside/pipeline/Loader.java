package broadside.pipeline;

import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Locations;
import broadside.digest.FolderSum;
import broadside.model.Incident;
import broadside.source.IncidentFolders;
import broadside.source.LoadedIncident;
import broadside.source.LoadedPublisher;
import broadside.source.WorkspaceReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the record: who publishes, and each incident when it is asked for. As many as fit are kept,
 * as long as their files have the same sum.
 */
public final class Loader {
  /** What a page is made from takes about 35 KB an incident. */
  private static final int MOST_KEPT = 1000;

  private final Path root;
  private final WorkspaceReader reader;
  private final Map<String, Version> kept = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> stamps = new ConcurrentHashMap<>();

  /**
   * A loader of the workspace in a folder.
   *
   * @throws EnvironmentException {@code no-workspace} if it is none
   */
  public Loader(Path root) {
    this.root = root;
    this.reader = new WorkspaceReader(root);
  }

  /** What was read of an incident in a version of its files. */
  private record Version(String sum, LoadedIncident incident) {}

  /** The folder of the workspace. */
  public Path root() {
    return root;
  }

  /** The folders of the incidents. */
  public IncidentFolders folders() {
    return reader.folders();
  }

  /** Who publishes. */
  public LoadedPublisher publisher() {
    return reader.publisher();
  }

  /** The sum of the publisher's files; empty if what it depends on cannot be told for sure. */
  public Optional<String> publisherSum() {
    return reader.publisherSum().map(FolderSum::contents);
  }

  /** What the file system says of the publisher's files; empty if that is not all. */
  Optional<String> publisherStamps() {
    return reader.publisherStamps();
  }

  /** The sum of an incident's files; empty if what it depends on cannot be told for sure. */
  public Optional<String> sum(String id) {
    Optional<FolderSum> sum = reader.sum(id);
    stamps.put(id, sum.map(FolderSum::stamps));
    return sum.map(FolderSum::contents);
  }

  /** Whether nobody touched the files of an incident since their sum was taken. */
  boolean isUntouched(String id) {
    return reader.stamps(id).equals(stamps.get(id));
  }

  /**
   * What stands in the files of an incident, with the places of all values.
   *
   * @param sum the sum of its files, if that is known
   */
  LoadedIncident read(String id, Optional<String> sum) {
    LoadedIncident read = reader.incident(id);
    sum.ifPresent(known -> keep(id, new Version(known, read.withoutLocations())));
    return read;
  }

  private void keep(String id, Version version) {
    if (kept.size() < MOST_KEPT || kept.containsKey(id)) {
      kept.put(id, version);
    }
  }

  /**
   * The record of an incident that can be read.
   *
   * @param sum the sum of its files when they were checked, if that is known
   * @throws EnvironmentException {@code record-changed} if they are not what was checked any more
   */
  Incident incident(String id, Optional<String> sum) {
    return Optional.ofNullable(kept.get(id))
        .filter(version -> sum.equals(Optional.of(version.sum())))
        .map(Version::incident)
        .orElseGet(() -> again(id, sum))
        .incident()
        .orElseThrow(() -> changed(id));
  }

  private LoadedIncident again(String id, Optional<String> sum) {
    LoadedIncident read = read(id, sum);
    if (sum.isPresent() && stamps.containsKey(id) && !isUntouched(id)) {
      throw changed(id);
    }
    return read;
  }

  private static EnvironmentException changed(String id) {
    return new EnvironmentException(null, "record-changed", id);
  }

  /** Where the values of a file of the record stand; empty if it is not there any more. */
  public Optional<Locations> locations(String file) {
    return reader.locations(file);
  }

  /** A picture as it is published, by the path of its file below {@code incidents/}. */
  public byte[] media(String path) {
    return reader.picture(path);
  }
}
