package broadside.pipeline;

import broadside.diagnostic.Place;
import broadside.edition.Edition;
import broadside.edition.ToldValues;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.view.IncidentOutline;
import broadside.view.IncidentSummary;
import broadside.view.PlacementView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Where in the record the links of pages stand, folder by folder of the site: the pages of a folder
 * tell the same texts in the same language, and a link leads from each of them to the same place.
 */
final class FolderLinks {
  private final PlannedSite site;
  private final Map<String, Supplier<List<ToldIncident>>> told = new HashMap<>();
  private final Map<String, LinkPlaces> known = new ConcurrentHashMap<>();
  private final Map<String, FilledLinks> filled = new ConcurrentHashMap<>();

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
      this.told.put(
          folder, () -> listed.stream().map(incident -> inLists(incident, language)).toList());
    }
  }

  private void add(IncidentOutline incident) {
    for (String language : incident.languages()) {
      told.put(incident.folder(language), () -> List.of(told(incident, language)));
    }
  }

  private ToldIncident told(IncidentOutline incident, String language) {
    Edition edition = edition(incident);
    return new ToldIncident(
        edition,
        ToldValues.of(edition, language),
        () ->
            edition.isWithdrawn()
                ? teasers(incident)
                : site.source().page(incident.id(), language).incident().texts().toList());
  }

  private ToldIncident inLists(IncidentOutline incident, String language) {
    Edition edition = edition(incident);
    return new ToldIncident(
        edition, ToldValues.inLists(edition, language), () -> teasers(incident));
  }

  private List<Markdown> teasers(IncidentOutline incident) {
    return site.source().summary(incident.id()).tellings().stream()
        .map(IncidentSummary.Telling::teaser)
        .flatMap(Optional::stream)
        .toList();
  }

  private Edition edition(IncidentOutline incident) {
    return site.source().edition(incident.id()).orElseThrow();
  }

  private MarkdownRenderer markdown() {
    return site.workshop().renderers().markdown();
  }

  private List<ToldIncident> told(String folder) {
    return told.getOrDefault(folder, List::of).get();
  }

  /** The links of what the pages of a folder tell; none for a folder that has no pages. */
  LinkPlaces in(String folder) {
    return known.computeIfAbsent(
        folder,
        missing ->
            LinkPlaces.of(
                told(folder).stream()
                    .flatMap(incident -> incident.values().stream())
                    .distinct()
                    .toList(),
                markdown()));
  }

  /** Where a link of the pages of a folder was typed with placeholders; nowhere, if it was not. */
  Set<Place> filled(String folder, String link) {
    return filled
        .computeIfAbsent(folder, missing -> FilledLinks.of(told(folder), markdown()))
        .of(link);
  }
}
