package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.EnvironmentException;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.edition.EditionValues;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.verification.Lead;
import broadside.verification.SiteFault;
import broadside.view.IncidentOutline;
import broadside.wording.Once;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells who has to mend links that lead nowhere: the record, or else a template. */
final class LinkFaults {
  private static final int MOST = 100;
  private static final Place TEMPLATES = Place.of("templates");

  private final PlannedSite site;
  private final Supplier<List<IncidentOutline>> outlines;
  private final Supplier<FolderLinks> links;
  private final Supplier<LinkPlaces> publisher;

  LinkFaults(PlannedSite site) {
    this.site = site;
    this.outlines =
        new Once<>(() -> site.shown().stream().map(incident -> incident.outline().get()).toList());
    this.links = new Once<>(() -> new FolderLinks(site, outlines.get(), outlines.get()));
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
  private Diagnostic finding(Lead lead, Place place) {
    String target = address(lead);
    return lead.link().contains("://")
        ? Diagnostic.warning(place, "typed-missing-page", target)
        : Diagnostic.error(place, "typed-dead-link", target);
  }

  private String address(Lead lead) {
    String fragment = lead.fragment().isEmpty() ? "" : "#" + lead.fragment();
    return site.workshop().publisher().baseUrl() + lead.target() + fragment;
  }

  /** In what the folder of the page tells, or else in what all pages say of the publisher. */
  private Set<Place> places(Lead lead) {
    return Stream.<Supplier<Set<Place>>>of(
            () -> links.get().in(lead.folder()).of(lead.link()),
            () -> filledIn(lead),
            () -> publisher.get().of(lead.link()))
        .map(Supplier::get)
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /** The incidents in which it became a link only when its figures were filled in. */
  private Set<Place> filledIn(Lead lead) {
    return outlines.get().stream()
        .filter(incident -> texts(incident, lead).anyMatch(text -> isIn(lead.link(), text)))
        .map(incident -> site.source().edition(incident.id()).orElseThrow().place())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isIn(String link, Markdown text) {
    return markdown().links(text).contains(link);
  }

  /** What the page of a link tells of an incident; pages about all show what they tease with. */
  private Stream<Markdown> texts(IncidentOutline incident, Lead lead) {
    boolean isOwn = lead.page().startsWith(incident.id() + "/");
    return isOwn && !incident.withdrawn()
        ? incident.languages().stream()
            .filter(language -> incident.folder(language).equals(lead.folder()))
            .flatMap(language -> site.source().page(incident.id(), language).incident().texts())
        : site.source().summary(incident.id()).tellings().stream()
            .filter(telling -> isOwn || isShared(lead))
            .flatMap(telling -> telling.teaser().stream());
  }

  private boolean isShared(Lead lead) {
    return outlines.get().stream()
        .noneMatch(incident -> lead.page().startsWith(incident.id() + "/"));
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
