package broadside.pipeline;

import broadside.edition.AsOf;
import broadside.model.Publisher;
import broadside.model.time.Point;
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

  /** Whether anything may be written from it. */
  public boolean isSound() {
    return shared.stream().noneMatch(Finding::isError)
        && incidents.stream().allMatch(CheckedIncident::isSound);
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
