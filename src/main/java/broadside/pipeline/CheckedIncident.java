package broadside.pipeline;

import broadside.edition.AsOf;
import broadside.model.Incident;
import broadside.model.ReleaseState;
import broadside.site.FeedIds;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An incident that was checked: what others need to know of it. The record itself is read again
 * when its pages are made, so that memory does not grow with their number.
 *
 * @param id the name of its folder
 * @param sum the sum of its files; empty if what it depends on cannot be told for sure
 * @param facts what the whole workspace needs to know of it; empty if its file cannot be read
 * @param findings what was found about it
 */
public record CheckedIncident(
    String id, Optional<String> sum, Optional<Facts> facts, List<Finding> findings) {
  public CheckedIncident {
    findings = List.copyOf(findings);
  }

  /**
   * What the whole workspace needs to know of an incident.
   *
   * @param zone the zone of its clock times
   * @param events how many events it has
   * @param release when the public came to know of it
   * @param embargo till when its statement may not be out, while it is under an embargo
   * @param uuid by which feeds know it, where the record says so
   */
  public record Facts(
      ZoneId zone,
      int events,
      Optional<Instant> release,
      Optional<Instant> embargo,
      Optional<UUID> uuid) {

    static Facts of(Incident incident) {
      return new Facts(
          incident.zone(),
          incident.events().size(),
          AsOf.knownRelease(incident),
          incident
              .release()
              .embargo()
              .filter(embargo -> incident.release().state() == ReleaseState.EMBARGOED)
              .map(embargo -> embargo.window(incident.zone()).from()),
          incident.uuid());
    }
  }

  /** The id by which feeds know it, where the record says so. */
  Optional<String> feedId() {
    return facts.flatMap(Facts::uuid).map(uuid -> FeedIds.URN + uuid);
  }

  /** Whether it is under an embargo that is over as of a moment; that may let it out. */
  boolean isEmbargoOver(AsOf asOf) {
    return facts
        .flatMap(known -> known.embargo().map(embargo -> asOf.isPast(embargo, known.zone())))
        .orElse(false);
  }
}
