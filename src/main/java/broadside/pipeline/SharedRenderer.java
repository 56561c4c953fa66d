package broadside.pipeline;

import broadside.digest.Sha256;
import broadside.site.Page;
import broadside.verification.Lead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the pages about all incidents and what all pages share, or keeps those that may stay. */
final class SharedRenderer {
  private final PlannedSite site;
  private final PageMaker maker;
  private final Optional<MadeUnit> earlier;

  /**
   * A renderer.
   *
   * @param earlier the pages as an earlier build made them
   */
  SharedRenderer(PlannedSite site, PageMaker maker, Optional<MadeUnit> earlier) {
    this.site = site;
    this.maker = maker;
    this.earlier = earlier;
  }

  /** The sum of all that these pages depend on; the summaries of all incidents must be known. */
  String inputs() {
    Sha256 sum = new Sha256().add(site.workshop().inputs());
    site.feedIds(maker.sink()::feedId).values().forEach(sum::add);
    for (PlannedIncident incident : site.shown()) {
      sum.add(incident.id()).add(site.source().summarySum(incident.id()));
    }
    return sum.sum();
  }

  /** The pages of an earlier build, if all of them may stay: then they are kept. */
  Optional<RenderedUnit> kept() {
    Optional<MadeUnit> made =
        earlier
            .filter(unit -> unit.inputs().equals(inputs()))
            .filter(
                unit -> unit.files().stream().allMatch(file -> maker.sink().holds(file.file())));
    made.ifPresent(unit -> unit.files().forEach(file -> maker.sink().keep(file.file())));
    return made.map(RenderedUnit::kept);
  }

  /** All pages of the plan, each kept or made. */
  RenderedUnit rendered(List<Page> pages, Workers workers) {
    Map<String, MadeFile> files = new HashMap<>();
    Map<String, List<Lead>> leads = new HashMap<>();
    earlier.ifPresent(
        unit -> {
          unit.files().forEach(file -> files.put(file.path(), file));
          leads.putAll(unit.leads().stream().collect(Collectors.groupingBy(Lead::page)));
        });
    List<MadePage> made =
        workers.map(
            pages,
            Page::path,
            page ->
                kept(page, Optional.ofNullable(files.get(page.path())))
                    .map(
                        file ->
                            new MadePage(
                                file, leads.getOrDefault(page.path(), List.of()), List.of()))
                    .orElseGet(() -> maker.make(page)));
    return rendered(made);
  }

  private Optional<MadeFile> kept(Page page, Optional<MadeFile> known) {
    Optional<MadeFile> kept =
        known
            .filter(file -> file.inputs().equals(page.inputs().get()))
            .filter(file -> maker.sink().holds(file.file()));
    kept.ifPresent(file -> maker.sink().keep(file.file()));
    return kept;
  }

  private RenderedUnit rendered(List<MadePage> pages) {
    List<Lead> leads = new ArrayList<>();
    pages.forEach(page -> leads.addAll(page.leads()));
    return new RenderedUnit(
        new MadeUnit(inputs(), new byte[0], "", pages.stream().map(MadePage::file).toList(), leads),
        List.of(),
        pages.stream().flatMap(page -> page.faults().stream()).toList());
  }
}
