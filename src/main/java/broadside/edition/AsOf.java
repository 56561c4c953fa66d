package broadside.edition;

import broadside.model.Incident;
import broadside.model.ReleaseState;
import broadside.model.text.Tlp;
import broadside.model.time.Point;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  /** The moment for some incidents, of which these are the releases that the public knows of. */
  public static AsOf of(Stream<Instant> releases, Optional<Point> named) {
    return new AsOf(named, releases.max(Comparator.naturalOrder()).orElse(Instant.MIN));
  }

  /**
   * When the public came to know of an incident; empty if it does not. A day or a month is over
   * only at its end, so that its first moment is all that is sure.
   */
  public static Optional<Instant> knownRelease(Incident incident) {
    return incident
        .release()
        .released()
        .filter(when -> incident.label() == Tlp.CLEAR)
        .filter(when -> KNOWN.contains(incident.release().state()))
        .map(when -> when.firstPoint().window(incident.zone()).from());
  }

  /** Whether an embargo till a minute is over. */
  boolean isPast(Point embargo, ZoneId zone) {
    return isPast(embargo.window(zone).from(), zone);
  }

  /** Whether an embargo till a moment is over for an incident in a zone. */
  public boolean isPast(Instant embargo, ZoneId zone) {
    Instant now = named.map(point -> point.window(zone).from()).orElse(newest);
    return !now.isBefore(embargo);
  }
}
