package broadside.pipeline;

import broadside.site.FeedIds;
import broadside.site.Page;
import broadside.site.SitePlan;
import broadside.verification.Lead;
import broadside.verification.LinkCheck;
import broadside.verification.PageReader;
import broadside.verification.ScannedPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows the links of texts that lead into the site, as a build would, and writes nothing. Only
 * pages that have such links are made, and those they lead to; most records have none.
 */
final class LinkAudit {
  private final PlannedSite site;
  private final Workers workers;
  private final PageReader reader;
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();

  LinkAudit(PlannedSite site, Workers workers) {
    this.site = site;
    this.workers = workers;
    this.reader = new PageReader(site.workshop().publisher().baseUrl());
  }

  /**
   * The links that lead nowhere, each on every page that has it.
   *
   * @param linking the incidents whose pages are looked at; those about all are as well
   * @param others whether somebody else's file stands at a path
   */
  List<Lead> dead(Set<String> linking, Predicate<String> others) {
    SitePlan plan = site.plan(FeedIds.Earlier.NOTHING);
    Map<String, Page> pages =
        plan.pages().collect(Collectors.toMap(Page::path, Function.identity()));
    LinkCheck check =
        new LinkCheck(path -> Optional.ofNullable(pages.get(path)).map(this::ids), others);
    List<Lead> leads =
        workers.map(linking(plan, linking), Page::path, this::leads).stream()
            .flatMap(List::stream)
            .toList();
    return check.dead(leads);
  }

  private static List<Page> linking(SitePlan plan, Set<String> ids) {
    return Stream.concat(
            plan.shared().stream(),
            plan.incidents().stream()
                .filter(unit -> ids.contains(unit.outline().id()))
                .flatMap(unit -> unit.pages().stream()))
        .toList();
  }

  private List<Lead> leads(Page page) {
    ScannedPage scanned = reader.scan(page.path(), page.make());
    ids.put(page.path(), scanned.ids());
    return scanned.leads();
  }

  private Set<String> ids(Page page) {
    return ids.computeIfAbsent(page.path(), path -> reader.scan(path, page.make()).ids());
  }
}
