package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.edition.EditionValues;
import broadside.verification.Lead;
import broadside.verification.SiteFault;
import broadside.view.IncidentOutline;
import broadside.wording.Once;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells who has to mend links that lead nowhere: the record, or else a template. */
final class LinkFaults {
  private static final int MOST = 100;
  private static final Place TEMPLATES = Place.of("templates");

  private final PlannedSite site;
  private final Supplier<FolderLinks> links;
  private final Supplier<LinkPlaces> publisher;

  LinkFaults(PlannedSite site) {
    this.site = site;
    this.links = new Once<>(() -> links(site));
    this.publisher =
        new Once<>(
            () ->
                LinkPlaces.of(
                    EditionValues.of(site.workshop().publisher()),
                    site.workshop().renderers().markdown()));
  }

  private static FolderLinks links(PlannedSite site) {
    List<IncidentOutline> outlines =
        site.shown().stream().map(incident -> incident.outline().get()).toList();
    return new FolderLinks(site, outlines, outlines);
  }

  /**
   * The findings about dead links, each once for a place in the record, and the faults of templates
   * beside them.
   *
   * @param broken what is wrong with pages by themselves
   */
  List<Diagnostic> findings(List<Lead> dead, List<SiteFault> broken) {
    List<SiteFault> ours = new ArrayList<>(broken);
    Map<Place, Diagnostic> findings = new LinkedHashMap<>();
    for (Lead lead : dead) {
      Set<Place> typed = places(lead);
      typed.forEach(place -> findings.putIfAbsent(place, finding(lead, place)));
      if (typed.isEmpty()) {
        ours.add(SiteFault.deadLink(lead));
      }
    }
    return Stream.concat(
            findings.values().stream(),
            faults(ours).stream().map(fault -> Diagnostic.error(TEMPLATES, fault)))
        .toList();
  }

  /** A full address is only warned of, as others may publish below the same one. */
  private Diagnostic finding(Lead lead, Place place) {
    String target = address(lead);
    return lead.link().contains("://")
        ? Diagnostic.warning(place, "typed-missing-page", target)
        : Diagnostic.error(place, "typed-dead-link", target);
  }

  /** What is missing, its signs encoded that would mean something else in an address. */
  private String address(Lead lead) {
    String fragment = lead.fragment().isEmpty() ? null : lead.fragment();
    try {
      URI place = new URI(null, null, "/" + lead.target(), fragment);
      return site.workshop().publisher().baseUrl() + place.toString().substring(1);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible); // all that is not allowed is quoted
    }
  }

  /** In what the folder of the page tells, or else in what all pages say of the publisher. */
  private Set<Place> places(Lead lead) {
    return Stream.<Supplier<Set<Place>>>of(
            () -> links.get().in(lead.folder()).of(lead.link()),
            () -> links.get().filled(lead.folder(), lead.link()),
            () -> publisher.get().of(lead.link()))
        .map(Supplier::get)
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /** As many as somebody may want to read; there may be one on each page. */
  private static List<Fault> faults(List<SiteFault> found) {
    List<Fault> all = found.stream().map(SiteFault::fault).distinct().toList();
    List<Fault> faults = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    if (all.size() > MOST) {
      faults.add(Fault.of("more-page-faults", all.size() - MOST));
    }
    return faults;
  }
}
