package broadside.edition;

import broadside.model.Incident;
import broadside.model.ReleaseState;
import broadside.model.Tlp;
import broadside.model.Workspace;
import broadside.model.time.Point;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The moment as of which an embargo is judged: one that somebody named, or else the newest release
 * of the record, since the site may not depend on a clock.
 *
 * @param named the moment that was named; without an offset it is meant in the incident's zone
 * @param newest the first moment of the newest release that the public knows of
 */
public record AsOf(Optional<Point> named, Instant newest) {
  /** Before any release, so that no embargo is over. */
  static final AsOf BEFORE_ALL = new AsOf(Optional.empty(), Instant.MIN);

  private static final Set<ReleaseState> KNOWN =
      EnumSet.of(ReleaseState.RELEASED, ReleaseState.WITHDRAWN);

  /** The moment for a workspace. */
  public static AsOf of(Workspace workspace, Optional<Point> named) {
    Instant newest =
        workspace.incidents().stream()
            .filter(incident -> incident.label() == Tlp.CLEAR)
            .filter(incident -> KNOWN.contains(incident.release().state()))
            .flatMap(incident -> released(incident).stream())
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    return new AsOf(named, newest);
  }

  /** A day or a month is over only at its end, so that its first moment is all that is sure. */
  private static Optional<Instant> released(Incident incident) {
    return incident
        .release()
        .released()
        .map(when -> when.firstPoint().window(incident.zone()).from());
  }

  /** Whether an embargo till a minute is over. */
  boolean isPast(Point embargo, ZoneId zone) {
    Instant now = named.map(point -> point.window(zone).from()).orElse(newest);
    return !now.isBefore(embargo.window(zone).from());
  }
}
