package broadside.site;

import broadside.model.time.Point;
import java.util.Optional;

/**
 * Which site is asked for.
 *
 * @param asOf the moment as of which embargoes are judged; empty for that of the newest release
 * @param preview whether it holds what is not out, too
 */
public record SiteRequest(Optional<Point> asOf, boolean preview) {
  /** The public site, as the record alone makes it. */
  public static final SiteRequest PUBLIC = new SiteRequest(Optional.empty(), false);

  /** A preview as of now, with all that is not out yet. */
  public static final SiteRequest PREVIEW = new SiteRequest(Optional.empty(), true);
}
