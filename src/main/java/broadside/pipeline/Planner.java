package broadside.pipeline;

import broadside.digest.FolderSum;
import broadside.digest.Sha256;
import broadside.edition.AsOf;
import broadside.edition.Audience;
import broadside.edition.PublisherInfo;
import broadside.export.Renderers;
import broadside.markdown.MarkdownRenderer;
import broadside.model.Publisher;
import broadside.picture.Painter;
import broadside.site.SiteRequest;
import broadside.site.Workshop;
import broadside.source.IncidentFolders;
import broadside.template.TemplateEngine;
import broadside.template.TemplateFolder;
import broadside.view.IncidentOutline;
import broadside.wording.Once;
import broadside.wording.PhraseBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds out what a site consists of, and what of it is known from earlier builds. */
final class Planner {
  private static final String TEMPLATES = "templates";

  private final Loader loader;
  private final Workers workers;
  private final PhraseBook book = new PhraseBook();
  private final MarkdownRenderer markdown = new MarkdownRenderer();
  private final Supplier<Painter> painter = new Once<>(new PainterMaker());

  Planner(Loader loader, Workers workers) {
    this.loader = loader;
    this.workers = workers;
  }

  /** A class of its own, as a lambda would load the painter where nothing is painted. */
  private static final class PainterMaker implements Supplier<Painter> {
    @Override
    public Painter get() {
      return new Painter();
    }
  }

  /**
   * The sum of what all pages depend on; empty if that cannot be told for sure.
   *
   * @param program the sum of the program
   */
  Optional<String> inputs(String program, boolean preview) {
    Optional<String> templates = templatesSum();
    Optional<String> publisher = loader.publisherSum();
    if (templates.isEmpty() || publisher.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Sha256()
            .add(program)
            .add(templates.get())
            .add(publisher.get())
            .add(preview ? 1 : 0)
            .sum());
  }

  private Optional<String> templatesSum() {
    try {
      return FolderSum.of(templates(), file -> true).map(FolderSum::contents);
    } catch (IOException unreadable) {
      return Optional.empty(); // whoever needs a template will say so
    }
  }

  /** Reads all texts, each once for the check and the pages if it is used again soon. */
  MarkdownRenderer markdown() {
    return markdown;
  }

  /** The folder of the workspace's own templates, which need not exist. */
  Path templates() {
    return loader.root().resolve(TEMPLATES);
  }

  /**
   * Whether the workspace has templates of its own.
   *
   * @throws broadside.diagnostic.EnvironmentException if one of them cannot be read
   */
  boolean hasTemplates() {
    return new TemplateFolder(Optional.of(templates())).hasOwnFiles();
  }

  /** What the pages of a publisher are made with. */
  Workshop workshop(Publisher publisher, boolean preview, String inputs) {
    return new Workshop(
        PublisherInfo.of(publisher),
        book,
        Renderers.of(new TemplateEngine(markdown, Optional.of(templates())), markdown),
        painter,
        preview,
        inputs);
  }

  /** The site that is asked for, as far as it is known without reading an incident again. */
  PlannedSite plan(
      ValidatedWorkspace workspace, SiteRequest request, Workshop workshop, Memory memory) {
    AsOf asOf = workspace.asOf(request.asOf());
    LoadedIncidents incidents =
        new LoadedIncidents(
            loader, workspace, new LoadedIncidents.Reader(Audience.PUBLIC, asOf), workshop);
    List<PlannedIncident> planned =
        workers.map(
            workspace.incidents(),
            incident -> IncidentFolders.path(incident.id()),
            incident -> plan(incident, inputs(incident, workshop, asOf), incidents, memory));
    return new PlannedSite(planned, incidents, workshop);
  }

  /** A release elsewhere may lift an embargo here. */
  private static String inputs(CheckedIncident incident, Workshop workshop, AsOf asOf) {
    return new Sha256()
        .add(workshop.inputs())
        .add(incident.id())
        .add(incident.sum().orElse(""))
        .add(incident.isEmbargoOver(asOf) ? 1 : 0)
        .sum();
  }

  private static PlannedIncident plan(
      CheckedIncident incident, String inputs, LoadedIncidents incidents, Memory memory) {
    Optional<Memory.Shown> known = memory.shown(incident.id(), inputs);
    if (known.isEmpty()) {
      Optional<IncidentOutline> outline = incidents.outline(incident.id());
      return new PlannedIncident(
          incident, inputs, outline.isPresent(), Optional.empty(), outline::orElseThrow);
    }
    known
        .flatMap(Memory.Shown::unit)
        .map(unit -> new LoadedIncidents.Summary(unit.summary(), unit.summarySum()))
        .ifPresent(summary -> incidents.know(incident.id(), summary));
    return new PlannedIncident(
        incident,
        inputs,
        known.get().unit().isPresent(),
        known.get().unit(),
        new Once<>(() -> incidents.summary(incident.id()).outline()));
  }
}
