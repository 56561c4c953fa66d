package broadside.pipeline;

import broadside.output.SiteSink;
import broadside.site.IncidentUnit;
import broadside.site.Page;
import broadside.site.SitePlan;
import broadside.source.IncidentFolders;
import broadside.verification.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes what is new of a site, and keeps the rest: several pages at once, incident by incident. */
final class SiteRenderer {
  /** With fewer incidents than this, their languages are worked on at once. */
  private static final int FEW = 4;

  private final PlannedSite site;
  private final Workers workers;
  private final Progress progress;
  private final PageMaker maker;
  private final IncidentRenderer incidents;

  SiteRenderer(
      PlannedSite site, SiteSink sink, Workers workers, Progress progress, boolean strict) {
    this.site = site;
    this.workers = workers;
    this.progress = progress;
    this.maker = new PageMaker(sink, new PageReader(site.workshop().publisher().baseUrl()), strict);
    this.incidents = new IncidentRenderer(site, maker);
  }

  /**
   * The whole site.
   *
   * @param earlier the pages about all incidents as an earlier build made them
   */
  RenderedSite render(Optional<MadeUnit> earlier) {
    List<PlannedIncident> shown = site.shown();
    List<Optional<RenderedUnit>> kept =
        workers.map(shown, PlannedIncident::folder, incidents::kept);
    Map<String, RenderedUnit> units = new TreeMap<>();
    List<PlannedIncident> missing = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      PlannedIncident incident = shown.get(i);
      kept.get(i)
          .ifPresentOrElse(unit -> units.put(incident.id(), unit), () -> missing.add(incident));
    }
    SharedRenderer shared = new SharedRenderer(site, maker, earlier);
    if (missing.isEmpty()) {
      Optional<RenderedUnit> all = shared.kept();
      if (all.isPresent()) {
        return new RenderedSite(units, all.get());
      }
    }
    return render(shared, units, missing);
  }

  private RenderedSite render(
      SharedRenderer shared, Map<String, RenderedUnit> units, List<PlannedIncident> missing) {
    SitePlan plan = site.plan(maker.sink()::feedId);
    progress.begins(Stage.RENDER, missing.size());
    Set<String> paths = plan.pages().map(Page::path).collect(Collectors.toSet());
    List<IncidentUnit> wanted = wanted(plan, missing);
    List<RenderedUnit> made =
        wanted.size() < FEW
            ? wanted.stream().map(unit -> byLanguage(unit, paths)).toList()
            : workers.map(wanted, SiteRenderer::folder, unit -> whole(unit, paths));
    for (int i = 0; i < made.size(); i++) {
      units.put(wanted.get(i).outline().id(), made.get(i));
    }
    return new RenderedSite(units, shared.rendered(plan.shared(), workers));
  }

  private static List<IncidentUnit> wanted(SitePlan plan, List<PlannedIncident> missing) {
    Set<String> names = missing.stream().map(PlannedIncident::id).collect(Collectors.toSet());
    return plan.incidents().stream().filter(unit -> names.contains(unit.outline().id())).toList();
  }

  private RenderedUnit whole(IncidentUnit unit, Set<String> paths) {
    List<MadePage> pages = new ArrayList<>();
    unit.byFolder().forEach(folder -> pages.addAll(maker.make(folder)));
    RenderedUnit rendered = incidents.rendered(unit, pages, paths::contains);
    progress.stepped();
    return rendered;
  }

  private static String folder(IncidentUnit unit) {
    return IncidentFolders.path(unit.outline().id());
  }

  private RenderedUnit byLanguage(IncidentUnit unit, Set<String> paths) {
    List<MadePage> pages = new ArrayList<>();
    List<List<Page>> folders = List.copyOf(unit.byFolder());
    workers.map(folders, folder -> folder(unit), maker::make).forEach(pages::addAll);
    progress.stepped();
    return incidents.rendered(unit, pages, paths::contains);
  }
}
