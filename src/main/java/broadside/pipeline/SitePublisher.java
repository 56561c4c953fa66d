package broadside.pipeline;

import broadside.output.SiteComparison;
import broadside.output.SiteSink;
import broadside.output.SiteWriter;
import broadside.output.WriteResult;
import broadside.verification.Lead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a site, verifies it, and puts it in place or compares it with what stands there. */
final class SitePublisher {
  private final Workers workers;
  private final Memory memory;
  private final Progress progress;

  SitePublisher(Workers workers, Memory memory, Progress progress) {
    this.workers = workers;
    this.memory = memory;
    this.progress = progress;
  }

  /** Puts the site in the place of the old one if its links are sound. */
  PublishResult publish(PlannedSite site, Path target) {
    try (SiteWriter sink = SiteWriter.open(target)) {
      RenderedSite rendered =
          new SiteRenderer(site, sink, workers, progress, false).render(memory.shared());
      FeedIdChanges ids = FeedIdChanges.of(sink.publishedIds(), site.incidents());
      List<Finding> findings = findings(site, rendered, sink, ids);
      int leftOut = site.incidents().size() - site.shown().size();
      if (findings.stream().anyMatch(Finding::isError)) {
        return new PublishResult(findings, leftOut, Optional.empty());
      }
      progress.begins(Stage.WRITE, 1);
      keepIds(site, sink, ids);
      WriteResult result = sink.commit(rendered.statements());
      remember(site, rendered, sink);
      return new PublishResult(findings, leftOut, Optional.of(result));
    }
  }

  /** Compares the site, made anew and parsed as a whole, with what stands there. */
  BuildDiff compare(PlannedSite site, Path target) {
    try (SiteComparison sink = SiteComparison.open(target)) {
      RenderedSite rendered =
          new SiteRenderer(site, sink, workers, progress, true).render(Optional.empty());
      FeedIdChanges ids = FeedIdChanges.of(sink.publishedIds(), site.incidents());
      List<Finding> findings = findings(site, rendered, sink, ids);
      keepIds(site, sink, ids);
      return new BuildDiff(findings, sink.finish(rendered.statements()));
    }
  }

  private static void keepIds(PlannedSite site, SiteSink sink, FeedIdChanges ids) {
    site.feedIds(sink::feedId).forEach(sink::keepFeedId);
    sink.keepUndecided(ids.undecided());
  }

  private List<Finding> findings(
      PlannedSite site, RenderedSite rendered, SiteSink sink, FeedIdChanges ids) {
    progress.begins(Stage.VERIFY, 1);
    List<Finding> findings = new ArrayList<>(unannounced(site, rendered, sink, ids));
    List<Lead> dead = rendered.deadLinks(sink::holdsForeign);
    new LinkFaults(site)
        .findings(dead, rendered.faults()).stream().map(Finding::open).forEach(findings::add);
    return findings;
  }

  /** Changes of which readers would not be told, or told anew. A preview is no word to them. */
  private static List<Finding> unannounced(
      PlannedSite site, RenderedSite rendered, SiteSink sink, FeedIdChanges ids) {
    if (site.workshop().preview()) {
      return List.of();
    }
    SilentChanges changes = new SilentChanges(sink, site.source());
    Stream<Finding> silent =
        rendered.incidents().entrySet().stream()
            .flatMap(each -> changes.in(each.getKey(), each.getValue().statements()).stream())
            .map(Finding::open);
    return Stream.concat(silent, ids.findings().stream()).toList();
  }

  private void remember(PlannedSite site, RenderedSite rendered, SiteWriter sink) {
    if (!memory.isSure()) {
      return;
    }
    for (PlannedIncident incident : site.incidents()) {
      Optional<MadeUnit> unit =
          Optional.ofNullable(rendered.incidents().get(incident.id()))
              .map(made -> standing(made.unit(), sink));
      memory.keep(incident.checked(), incident.inputs(), unit);
    }
    memory.keepShared(standing(rendered.shared().unit(), sink));
    memory.forgetOthers(
        site.incidents().stream().map(PlannedIncident::id).collect(Collectors.toSet()));
  }

  /** The same pages with the stamps of their files as they now stand; kept ones as they are. */
  private static MadeUnit standing(MadeUnit unit, SiteWriter sink) {
    Map<String, MadeFile> moved =
        unit.files().stream()
            .flatMap(file -> sink.written(file.path()).map(file::standing).stream())
            .collect(Collectors.toMap(MadeFile::path, file -> file));
    return moved.isEmpty()
        ? unit
        : new MadeUnit(
            unit.inputs(),
            unit.summary(),
            unit.summarySum(),
            unit.files().stream().map(file -> moved.getOrDefault(file.path(), file)).toList(),
            unit.leads());
  }
}
