package broadside.pipeline;

import broadside.edition.Edition;
import broadside.edition.EditionValue;
import broadside.edition.ToldValues;
import broadside.view.IncidentOutline;
import broadside.view.PlacementView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where in the record the links of pages stand, folder by folder of the site: the pages of a folder
 * tell the same texts in the same language, and a link leads from each of them to the same place.
 */
final class FolderLinks {
  private final PlannedSite site;
  private final Map<String, Supplier<List<EditionValue>>> values = new HashMap<>();
  private final Map<String, LinkPlaces> known = new ConcurrentHashMap<>();

  /**
   * The links of some incidents.
   *
   * @param told those that have pages of their own
   * @param listed those of which the pages about all incidents tell
   */
  FolderLinks(
      PlannedSite site, Collection<IncidentOutline> told, Collection<IncidentOutline> listed) {
    this.site = site;
    told.forEach(this::add);
    List<String> languages = site.workshop().publisher().languages();
    for (String language : languages) {
      String folder = PlacementView.folder("", languages.get(0), language);
      values.put(folder, () -> inLists(listed, language));
    }
  }

  private void add(IncidentOutline incident) {
    incident
        .languages()
        .forEach(
            language ->
                values.put(
                    incident.folder(language), () -> ToldValues.of(edition(incident), language)));
  }

  private List<EditionValue> inLists(Collection<IncidentOutline> listed, String language) {
    return listed.stream()
        .flatMap(incident -> ToldValues.inLists(edition(incident), language).stream())
        .distinct()
        .toList();
  }

  private Edition edition(IncidentOutline incident) {
    return site.source().edition(incident.id()).orElseThrow();
  }

  /** The folders, in no order. */
  Stream<String> folders() {
    return values.keySet().stream();
  }

  /** The links of what the pages of a folder tell; none for a folder that has no pages. */
  LinkPlaces in(String folder) {
    return known.computeIfAbsent(
        folder,
        missing ->
            LinkPlaces.of(
                values.getOrDefault(folder, List::of).get(),
                site.workshop().renderers().markdown()));
  }
}
