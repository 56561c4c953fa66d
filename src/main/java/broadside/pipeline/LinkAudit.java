package broadside.pipeline;

import broadside.site.Page;
import broadside.verification.Lead;
import broadside.view.IncidentOutline;
import broadside.view.SiteViewFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the links of texts that lead into the site, as a build would, and writes nothing. Where
 * most of them lead follows from the folder in which they stand; its pages are made only where each
 * makes another link of it.
 */
final class LinkAudit {
  private final PlannedSite site;
  private final AuditedPages pages;
  private final Workers workers;

  LinkAudit(PlannedSite site, AuditedPages pages, Workers workers) {
    this.site = site;
    this.pages = pages;
    this.workers = workers;
  }

  /** The links of the texts of some incidents. */
  List<Lead> leads(Set<String> linking) {
    FolderLinks links =
        new FolderLinks(
            site,
            outlines().filter(incident -> linking.contains(incident.id())).toList(),
            outlines()
                .sorted(IncidentOutline.LATEST_FIRST)
                .limit(SiteViewFactory.NEWEST)
                .filter(incident -> linking.contains(incident.id()))
                .toList());
    List<List<Page>> folders = List.copyOf(folders(linking));
    return workers.map(folders, LinkAudit::path, folder -> leads(folder, links)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private Stream<IncidentOutline> outlines() {
    return pages.incidents().stream().map(unit -> unit.outline());
  }

  private Collection<List<Page>> folders(Set<String> linking) {
    return Stream.concat(
            pages.incidents().stream()
                .filter(unit -> linking.contains(unit.outline().id()))
                .flatMap(unit -> unit.pages().stream()),
            pages.shared().stream())
        .filter(Page::isHtml)
        .collect(Collectors.groupingBy(Page::folder, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static String path(List<Page> folder) {
    return folder.get(0).path();
  }

  private List<Lead> leads(List<Page> folder, FolderLinks links) {
    Set<String> typed = links.in(folder.get(0).folder()).links();
    List<Lead> leads = new ArrayList<>();
    typed.stream()
        .filter(link -> !isOfPage(link))
        .forEach(link -> pages.lead(path(folder), link).ifPresent(leads::add));
    if (typed.stream().anyMatch(LinkAudit::isOfPage)) {
      folder.forEach(page -> leads.addAll(pages.scan(page).leads()));
    }
    return leads;
  }

  /** Whether a link leads from each page of a folder to another place. */
  private static boolean isOfPage(String link) {
    return link.isEmpty()
        || "#?".indexOf(link.charAt(0)) >= 0
        || new FilledAddress(link).hasPlaceholder();
  }
}
