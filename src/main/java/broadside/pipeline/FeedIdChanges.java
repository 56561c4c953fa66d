package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.export.Exporters;
import broadside.output.PublishedStatement;
import broadside.output.SiteSink;
import broadside.site.FeedIds;
import broadside.view.IncidentOutline;
import java.util.List;
import java.util.Optional;

/** Finds incidents that feeds would tell of anew, though they were published before. */
final class FeedIdChanges {
  private final SiteSink sink;
  private final LoadedIncidents incidents;
  private final FeedIds ids;

  /**
   * A finder, for when all pages of a site were taken in.
   *
   * @param sink the site, which tells what was published
   * @param site what its pages are made from
   */
  FeedIdChanges(SiteSink sink, PlannedSite site) {
    this.sink = sink;
    this.incidents = site.source();
    this.ids = new FeedIds(site.workshop().publisher(), sink::feedId);
  }

  /**
   * The finding about an incident.
   *
   * @param statements what it says now, in its languages, the original first; none if it was kept
   */
  Optional<Diagnostic> in(String id, List<PublishedStatement> statements) {
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    IncidentOutline outline = incidents.summary(id).outline();
    PublishedStatement original = statements.get(0);
    Optional<String> known = ids.known(outline, outline.language());
    return known.isPresent()
        ? known.filter(old -> isOther(original, old)).map(old -> otherUuid(id, old))
        : sink.gone(original.sum()).flatMap(path -> renamed(id, original, path));
  }

  private static boolean isOther(PublishedStatement now, String id) {
    return !now.feedId().equals(Optional.of(id));
  }

  private Diagnostic otherUuid(String id, String known) {
    String uuid = uuid(known);
    return Diagnostic.warning(
        incidents.incident(id).place().child("uuid"),
        "other-feed-id",
        known,
        uuid.isEmpty() ? 0 : 1,
        uuid);
  }

  private Optional<Diagnostic> renamed(String id, PublishedStatement now, String path) {
    String folder = path.substring(0, path.length() - Exporters.statementFile().length() - 1);
    return sink.feedId(path, path, "")
        .filter(known -> isOther(now, known))
        .map(known -> renamed(id, folder, uuid(known)));
  }

  private Diagnostic renamed(String id, String folder, String uuid) {
    return Diagnostic.warning(
        incidents.incident(id).place(),
        "renamed-incident",
        id,
        folder,
        uuid.isEmpty() ? 0 : 1,
        uuid);
  }

  /** The UUID of an id; empty if it is none. */
  private static String uuid(String id) {
    return id.startsWith(FeedIds.URN) ? id.substring(FeedIds.URN.length()) : "";
  }
}
