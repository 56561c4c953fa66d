package broadside.pipeline;

import broadside.site.IncidentUnit;
import broadside.site.Page;
import broadside.verification.Lead;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes one page of each kind, so that a check finds what is wrong with the workspace's own
 * templates: all others of the kind are made by the same.
 */
final class TemplateAudit {
  /** How files end that templates make. */
  private static final Set<String> ENDINGS = Set.of("html", "xml", "svg", "css", "md");

  private final AuditedPages sampled;
  private final Workers workers;

  TemplateAudit(PlannedSite site, Workers workers) {
    this.sampled = new AuditedPages(site.sample());
    this.workers = workers;
  }

  /**
   * The links of those pages.
   *
   * @throws broadside.diagnostic.EnvironmentException if a template cannot make its page
   */
  List<Lead> leads() {
    return workers.map(kinds(), Page::path, page -> sampled.scan(page).leads()).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Page> kinds() {
    return Stream.concat(
            sampled.incidents().stream().map(IncidentUnit::pages), Stream.of(sampled.shared()))
        .flatMap(unit -> first(unit).stream())
        .filter(page -> ENDINGS.contains(page.path().substring(page.path().lastIndexOf('.') + 1)))
        .toList();
  }

  /** Of those that differ in nothing but their folder, and so in their language, the first. */
  private static Collection<Page> first(List<Page> unit) {
    Map<String, Page> first = new LinkedHashMap<>();
    unit.forEach(page -> first.putIfAbsent(page.path().substring(page.folder().length()), page));
    return first.values();
  }
}
