package broadside.pipeline;

import broadside.edition.AsOf;
import broadside.model.Publisher;
import broadside.model.time.Point;
import broadside.source.IncidentFolders;
import broadside.source.WorkspaceReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workspace with all that was found about it.
 *
 * @param publisher who publishes; whole only without errors
 * @param incidents its incidents, by name
 * @param shared what was found beside them: about the publisher, and about files of no incident
 */
public record ValidatedWorkspace(
    Publisher publisher, List<CheckedIncident> incidents, List<Finding> shared) {
  private static final List<String> OF_PUBLISHER =
      List.of(IncidentFolders.path("publisher"), IncidentFolders.path("media/"));

  public ValidatedWorkspace {
    incidents = List.copyOf(incidents);
    shared = List.copyOf(shared);
  }

  /** All that was found. */
  public List<Finding> findings() {
    return Stream.concat(
            shared.stream(), incidents.stream().flatMap(incident -> incident.findings().stream()))
        .toList();
  }

  /** What was found that counts for a document of an incident: all but what is about others. */
  public List<Finding> findings(String id) {
    String others = WorkspaceReader.INCIDENTS + "/";
    String own = IncidentFolders.path(id) + "/";
    return findings().stream()
        .filter(
            finding -> {
              String file = finding.diagnostic().place().file();
              return !file.startsWith(others) || file.startsWith(own) || isOfPublisher(file);
            })
        .toList();
  }

  private static boolean isOfPublisher(String file) {
    return OF_PUBLISHER.stream().anyMatch(file::startsWith);
  }

  /** The moment as of which embargoes are judged. */
  public AsOf asOf(Optional<Point> named) {
    return AsOf.of(
        incidents.stream()
            .flatMap(incident -> incident.facts().stream())
            .flatMap(facts -> facts.release().stream()),
        named);
  }
}
