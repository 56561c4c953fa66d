package broadside.pipeline;

import broadside.export.Exporters;
import broadside.export.StatementPassages;
import broadside.output.PublishedStatement;
import broadside.output.SiteFile;
import broadside.output.SiteSink;
import broadside.site.FeedIds;
import broadside.site.IncidentUnit;
import broadside.verification.Lead;
import broadside.verification.LinkCheck;
import broadside.verification.SiteFault;
import broadside.view.IncidentOutline;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes all pages of an incident, or keeps those of an earlier build. */
final class IncidentRenderer {
  private static final String STATEMENT = Exporters.statementFile();

  private final PlannedSite site;
  private final PageMaker maker;
  private final FeedIds ids;

  IncidentRenderer(PlannedSite site, PageMaker maker) {
    this.site = site;
    this.maker = maker;
    this.ids = new FeedIds(site.workshop().publisher(), maker.sink()::feedId);
  }

  /** The pages of an earlier build, if they may stay: then they are kept. */
  Optional<RenderedUnit> kept(PlannedIncident incident) {
    Optional<MadeUnit> made = incident.made().filter(this::stands);
    made.ifPresent(unit -> unit.files().forEach(file -> maker.sink().keep(file.file())));
    return made.map(RenderedUnit::kept);
  }

  /** Whether all files are there untouched, and it is known what readers were told. */
  private boolean stands(MadeUnit unit) {
    SiteSink sink = maker.sink();
    return unit.files().stream()
        .allMatch(
            file -> sink.holds(file.file()) && (!isStatement(file.path()) || isTold(file.file())));
  }

  /** An older manifest may stand beside the pages of today. */
  private boolean isTold(SiteFile statement) {
    SiteSink sink = maker.sink();
    return sink.records(statement)
        && sink.published(statement.path()).flatMap(PublishedStatement::feedId).isPresent();
  }

  private static boolean isStatement(String path) {
    return path.endsWith("/" + STATEMENT);
  }

  /**
   * All of its pages, which were just made.
   *
   * @param planned whether the site has a page of ours at a path
   */
  RenderedUnit rendered(IncidentUnit unit, List<MadePage> pages, Predicate<String> planned) {
    IncidentOutline outline = unit.outline();
    LoadedIncidents.Summary summary = site.source().known(outline.id());
    return new RenderedUnit(
        new MadeUnit(
            unit.inputs(),
            summary.content(),
            summary.sum(),
            pages.stream().map(MadePage::file).toList(),
            leads(outline.id(), pages, planned)),
        outline.languages().stream().map(language -> statement(outline, language)).toList(),
        Stream.concat(pages.stream().flatMap(page -> page.faults().stream()), unsafe(outline))
            .toList());
  }

  private Stream<SiteFault> unsafe(IncidentOutline outline) {
    if (!maker.strict() || outline.withdrawn()) {
      return Stream.empty();
    }
    FragmentCheck check = new FragmentCheck(site.workshop().renderers());
    return outline.languages().stream()
        .flatMap(
            language ->
                check
                    .check(outline.folder(language), site.source().page(outline.id(), language))
                    .stream());
  }

  private PublishedStatement statement(IncidentOutline outline, String language) {
    String path = outline.folder(language) + STATEMENT;
    int revisions = site.source().edition(outline.id()).orElseThrow().revisions().size();
    List<String> passages =
        outline.withdrawn()
            ? StatementPassages.of(
                site.source().withdrawal(outline.id(), language), site.workshop().renderers())
            : StatementPassages.of(
                site.source().page(outline.id(), language), site.workshop().renderers());
    return PublishedStatement.of(path, revisions, outline.withdrawn(), passages)
        .knownAs(ids.entry(outline, language));
  }

  /**
   * Those that may lead nowhere, each time that they stand on a page, and of those that lead out of
   * the incident each kind.
   */
  private static List<Lead> leads(String id, List<MadePage> pages, Predicate<String> planned) {
    Map<String, MadeFile> files = new HashMap<>();
    pages.forEach(page -> files.put(page.file().path(), page.file()));
    LinkCheck check = new LinkCheck(planned, path -> places(files.get(path)), path -> false);
    List<Lead> all = pages.stream().flatMap(page -> page.leads().stream()).toList();
    Set<Lead> doubtful = new LinkedHashSet<>(check.dead(all));
    Stream<Lead> outside =
        all.stream().filter(lead -> !lead.leadsInto(id + "/") && !doubtful.contains(lead));
    return Stream.concat(distinct(outside).stream(), doubtful.stream()).toList();
  }

  /** Those of pages of others are not known yet. */
  private static Set<String> places(MadeFile file) {
    return file == null ? Set.of() : file.places();
  }

  /** A link that stands on several pages of a folder leads from each to the same place. */
  private static Collection<Lead> distinct(Stream<Lead> leads) {
    Map<String, Lead> distinct = new LinkedHashMap<>();
    leads.forEach(
        lead ->
            distinct.putIfAbsent(lead.target() + "#" + lead.fragment() + " " + lead.link(), lead));
    return distinct.values();
  }
}
