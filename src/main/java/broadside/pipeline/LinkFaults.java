package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.edition.Edition;
import broadside.edition.EditionValues;
import broadside.markdown.MarkdownRenderer;
import broadside.verification.Lead;
import broadside.verification.SiteFault;
import broadside.view.IncidentOutline;
import broadside.wording.Once;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells who has to mend links that lead nowhere: the record, or else a template. */
final class LinkFaults {
  private static final int MOST = 100;
  private static final Place TEMPLATES = Place.of("templates");

  private final PlannedSite site;
  private final Map<String, PlannedIncident> shown;
  private final Supplier<LinkPlaces> publisher;
  private final Map<String, LinkPlaces> places = new HashMap<>();

  LinkFaults(PlannedSite site) {
    this.site = site;
    this.shown =
        site.shown().stream().collect(Collectors.toMap(PlannedIncident::id, Function.identity()));
    this.publisher =
        new Once<>(() -> LinkPlaces.of(EditionValues.of(site.workshop().publisher()), markdown()));
  }

  /**
   * The findings about dead links, each once for a place in the record. Where there are errors
   * among them, the faults of templates stand beside them.
   *
   * @param broken what is wrong with pages by themselves
   * @throws EnvironmentException {@code dead-link}, {@code broken-page} or {@code unsafe-html} for
   *     all faults, if none is the record's
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
    List<Fault> faults = faults(ours);
    if (!faults.isEmpty() && findings.values().stream().noneMatch(Diagnostic::isError)) {
      throw new EnvironmentException(faults);
    }
    return Stream.concat(
            findings.values().stream(),
            faults.stream().map(fault -> Diagnostic.error(TEMPLATES, fault)))
        .toList();
  }

  /** A full address is only warned of, as others may publish below the same one. */
  private static Diagnostic finding(Lead lead, Place place) {
    return lead.link().contains("://")
        ? Diagnostic.warning(place, "typed-missing-page", lead.page(), lead.link())
        : Diagnostic.error(place, "typed-dead-link", lead.page(), lead.link());
  }

  /** In the incident of the page, or in what it and all pages say of the publisher. */
  private Set<Place> places(Lead lead) {
    String folder = lead.folder();
    Stream<String> owners =
        shown.containsKey(folder)
            ? Stream.of(folder)
            : shown.keySet().stream().sorted().filter(id -> hasTeaser(id, lead.link()));
    return Stream.concat(
            owners.map(id -> inIncident(id, lead.link())),
            Stream.of(publisher.get().of(lead.link())))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /**
   * Where it was typed, or the incident if it became a link only when its figures were filled in.
   */
  private Set<Place> inIncident(String id, String link) {
    Set<Place> typed = ofIncident(id).of(link);
    Edition edition = site.source().edition(id).orElseThrow();
    if (!typed.isEmpty() || edition.isWithdrawn()) {
      return typed;
    }
    boolean isTold =
        IncidentOutline.of(edition).languages().stream()
            .flatMap(language -> site.source().page(id, language).incident().texts())
            .anyMatch(text -> markdown().links(text).contains(link));
    return isTold ? Set.of(edition.place()) : Set.of();
  }

  /** Of the texts of an incident, pages about all show what they tease with, and no other. */
  private boolean hasTeaser(String id, String link) {
    return site.source().summary(id).tellings().stream()
        .flatMap(telling -> telling.teaser().stream())
        .anyMatch(teaser -> markdown().links(teaser).contains(link));
  }

  private LinkPlaces ofIncident(String id) {
    return places.computeIfAbsent(
        id,
        missing ->
            LinkPlaces.of(EditionValues.of(site.source().edition(id).orElseThrow()), markdown()));
  }

  private MarkdownRenderer markdown() {
    return site.workshop().renderers().markdown();
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
