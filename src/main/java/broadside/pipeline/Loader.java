package broadside.pipeline;

import broadside.diagnostic.Locations;
import broadside.source.IncidentFolders;
import broadside.source.LoadedIncident;
import broadside.source.LoadedPublisher;
import broadside.source.WorkspaceReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the record: who publishes, and each incident when it is asked for. The few that were read
 * last are kept, as long as their files have the same sum.
 */
public final class Loader {
  private static final int KEPT = 64;

  private final Path root;
  private final WorkspaceReader reader;
  private final RecentlyUsed<Key, LoadedIncident> incidents = new RecentlyUsed<>(KEPT);

  /**
   * A loader of the workspace in a folder.
   *
   * @throws broadside.diagnostic.EnvironmentException {@code no-workspace} if it is none
   */
  public Loader(Path root) {
    this.root = root;
    this.reader = new WorkspaceReader(root);
  }

  /** An incident in a version of its files. */
  private record Key(String id, String sum) {}

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
    return reader.publisherSum();
  }

  /** The sum of an incident's files; empty if what it depends on cannot be told for sure. */
  public Optional<String> sum(String id) {
    return reader.sum(id);
  }

  /** An incident, of which the sum is known if there is one. */
  public LoadedIncident incident(String id, Optional<String> sum) {
    return sum.map(known -> incidents.get(new Key(id, known), key -> reader.incident(id)))
        .orElseGet(() -> reader.incident(id));
  }

  /** Where the values of a file of the record stand; empty if it is not there any more. */
  public Optional<Locations> locations(String file) {
    return reader.locations(file);
  }

  /** A file that is published as it is, by its path below {@code incidents/}. */
  public byte[] media(String path) {
    return reader.bytes(path);
  }
}
