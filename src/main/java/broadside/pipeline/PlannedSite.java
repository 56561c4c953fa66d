package broadside.pipeline;

import broadside.site.FeedIds;
import broadside.site.SitePlan;
import broadside.site.SitePlanner;
import broadside.site.Workshop;
import broadside.view.IncidentOutline;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site that can be made.
 *
 * @param incidents all incidents of the workspace, by name
 * @param source where their pages are made from
 * @param workshop what they are made with
 */
record PlannedSite(List<PlannedIncident> incidents, LoadedIncidents source, Workshop workshop) {

  /** The incidents that the site shows. */
  List<PlannedIncident> shown() {
    return incidents.stream().filter(PlannedIncident::shown).toList();
  }

  /**
   * A site of few incidents that has a page of each kind: one that has most pages, and one that was
   * withdrawn.
   */
  PlannedSite sample() {
    List<PlannedIncident> shown = shown();
    Comparator<PlannedIncident> most =
        Comparator.comparing(incident -> incident.outline().get().hasLessons() ? 0 : 1);
    Stream<PlannedIncident> standing = shown.stream().filter(incident -> !isWithdrawn(incident));
    Stream<PlannedIncident> withdrawn = shown.stream().filter(PlannedSite::isWithdrawn);
    return new PlannedSite(
        Stream.concat(standing.sorted(most).limit(1), withdrawn.limit(1)).toList(),
        source,
        workshop);
  }

  private static boolean isWithdrawn(PlannedIncident incident) {
    return incident.outline().get().withdrawn();
  }

  /**
   * All its pages.
   *
   * @param earlier by which ids feeds know what was published before
   */
  SitePlan plan(FeedIds.Earlier earlier) {
    Map<String, String> inputs =
        incidents.stream().collect(Collectors.toMap(PlannedIncident::id, PlannedIncident::inputs));
    List<IncidentOutline> outlines =
        shown().stream().map(incident -> incident.outline().get()).toList();
    return new SitePlanner(source, workshop).plan(outlines, inputs::get, earlier);
  }

  /** The ids of its feeds by their languages; empty where it has none. */
  SortedMap<String, String> feedIds(FeedIds.Earlier earlier) {
    SortedMap<String, String> ids = new TreeMap<>();
    if (!workshop.preview() && incidents.stream().anyMatch(PlannedIncident::shown)) {
      FeedIds known = new FeedIds(workshop.publisher(), earlier);
      workshop
          .publisher()
          .languages()
          .forEach(language -> ids.put(language, known.feed(workshop.layout().site(language))));
    }
    return ids;
  }
}
