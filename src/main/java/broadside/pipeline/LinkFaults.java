package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Place;
import broadside.verification.Lead;
import broadside.verification.SiteFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells who has to mend links that lead nowhere: the record, or else a template. */
final class LinkFaults {
  private final PlannedSite site;
  private final Map<String, PlannedIncident> shown;
  private final Map<String, Map<String, Place>> places = new HashMap<>();

  LinkFaults(PlannedSite site) {
    this.site = site;
    this.shown =
        site.shown().stream().collect(Collectors.toMap(PlannedIncident::id, Function.identity()));
  }

  /**
   * The findings about dead links, each once for a place in the record.
   *
   * @param broken what is wrong with pages by themselves
   * @throws EnvironmentException {@code dead-link} or {@code broken-page} for the first fault that
   *     is none of the record's
   */
  List<Diagnostic> findings(List<Lead> dead, List<SiteFault> broken) {
    List<SiteFault> ours = new ArrayList<>(broken);
    Map<Place, Diagnostic> findings = new LinkedHashMap<>();
    for (Lead lead : dead) {
      place(lead)
          .ifPresentOrElse(
              place -> findings.putIfAbsent(place, finding(lead, place)),
              () -> ours.add(SiteFault.deadLink(lead)));
    }
    if (!ours.isEmpty()) {
      throw faulty(ours);
    }
    return List.copyOf(findings.values());
  }

  /** A full address is only warned of, as others may publish below the same one. */
  private static Diagnostic finding(Lead lead, Place place) {
    return lead.link().contains("://")
        ? Diagnostic.warning(place, "typed-missing-page", lead.page(), lead.link())
        : Diagnostic.error(place, "typed-dead-link", lead.page(), lead.link());
  }

  /** In the incident of the page; a page about all incidents shows words of any. */
  private Optional<Place> place(Lead lead) {
    String folder = lead.page().substring(0, Math.max(0, lead.page().indexOf('/')));
    Collection<String> owners = shown.containsKey(folder) ? List.of(folder) : shown.keySet();
    return owners.stream()
        .sorted()
        .map(id -> places(id).get(lead.link()))
        .filter(place -> place != null)
        .findFirst();
  }

  private Map<String, Place> places(String id) {
    return places.computeIfAbsent(
        id,
        missing ->
            LinkPlaces.of(
                site.source().edition(id).orElseThrow(), site.workshop().renderers().markdown()));
  }

  private static EnvironmentException faulty(List<SiteFault> faults) {
    List<Object> arguments = new ArrayList<>(faults.get(0).fault().args());
    arguments.add(faults.size() - 1);
    return new EnvironmentException(null, faults.get(0).fault().id(), arguments.toArray());
  }
}
