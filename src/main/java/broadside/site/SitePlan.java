package broadside.site;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a site consists of, before any of it is made.
 *
 * @param incidents the pages of each incident, in the order of their names
 * @param shared the pages about all incidents, and what all pages share
 */
public record SitePlan(List<IncidentUnit> incidents, List<Page> shared) {
  public SitePlan {
    incidents = List.copyOf(incidents);
    shared = List.copyOf(shared);
  }

  /** All pages. */
  public Stream<Page> pages() {
    return Stream.concat(
        incidents.stream().flatMap(unit -> unit.pages().stream()), shared.stream());
  }
}
