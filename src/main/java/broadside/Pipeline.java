package broadside;

import broadside.analysis.Overview;
import broadside.diagnostic.Diagnostic;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.Projection;
import broadside.export.Document;
import broadside.export.Exporters;
import broadside.export.Json;
import broadside.export.SiteExporter;
import broadside.markdown.MarkdownRenderer;
import broadside.model.Incident;
import broadside.model.Picture;
import broadside.model.ReleaseState;
import broadside.model.Workspace;
import broadside.output.OutputFile;
import broadside.output.OutputWriter;
import broadside.output.WriteResult;
import broadside.source.WorkspaceReader;
import broadside.template.TemplateEngine;
import broadside.validation.Rules;
import broadside.view.IncidentView;
import broadside.view.OverviewData;
import broadside.view.SiteViews;
import broadside.view.StatisticsView;
import broadside.view.TableView;
import broadside.wording.PhraseBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the stages: from the workspace's files to checked incidents, documents and the site. */
public final class Pipeline {
  private final Path root;
  private final PhraseBook book = new PhraseBook();
  private final MarkdownRenderer renderer = new MarkdownRenderer();

  /** A pipeline for the workspace in a folder. */
  public Pipeline(Path root) {
    this.root = root;
  }

  /** Reads the workspace and checks it against all rules. */
  public Checked check() {
    WorkspaceReader.Reading reading = WorkspaceReader.read(root);
    List<Diagnostic> findings = new ArrayList<>(reading.findings());
    findings.addAll(Rules.check(reading.workspace()));
    return new Checked(reading.workspace(), reading.locations(), findings);
  }

  /** The files of the site: a function of the workspace and the templates alone. */
  public List<OutputFile> site(Workspace workspace) {
    List<Edition> released = released(workspace);
    TemplateEngine engine = engine();
    SiteExporter exporter = new SiteExporter(engine, new Exporters(engine, renderer));
    SiteViews views = new SiteViews(workspace.publisher(), book);
    List<OutputFile> files = new ArrayList<>(exporter.theme());
    for (String language : workspace.publisher().languages()) {
      files.addAll(exporter.site(views.site(language, released)));
    }
    for (Edition edition : released) {
      for (String language : IncidentView.languages(edition)) {
        files.addAll(exporter.incident(IncidentView.of(edition, language, book)));
      }
      picture(edition).ifPresent(files::add);
    }
    return files;
  }

  private List<Edition> released(Workspace workspace) {
    return workspace.incidents().stream()
        .filter(incident -> incident.release().state() == ReleaseState.RELEASED)
        .flatMap(incident -> edition(workspace, incident).stream())
        .toList();
  }

  private Optional<OutputFile> picture(Edition edition) {
    return edition
        .statement()
        .flatMap(Edition.Statement::picture)
        .flatMap(Picture::file)
        .map(file -> edition.id() + "/" + file)
        .map(path -> new OutputFile(path, WorkspaceReader.bytes(root, path)));
  }

  /** Makes the site, verifies it, and puts it in the place of the old one if it is sound. */
  public Publication publish(Checked checked) {
    Inspector inspector = new Inspector(checked);
    Optional<WriteResult> result = writer().write(site(checked.workspace()), inspector);
    return new Publication(inspector.findings(), result);
  }

  /** Writes into the workspace's {@code site/}. */
  public OutputWriter writer() {
    return new OutputWriter(root.resolve("site"));
  }

  /** The incident as the public may see it; empty if it is not for the public. */
  public Optional<Edition> edition(Workspace workspace, Incident incident) {
    return Projection.of(workspace.publisher(), incident, Audience.PUBLIC);
  }

  /** A document of an incident in a language and a format. */
  public String document(Edition edition, Document document, String language, String format) {
    IncidentView view = IncidentView.of(edition, language, book);
    return exporters().find(document, format).export(view);
  }

  /** The statistics across all released incidents, in a language and a format. */
  public String overview(Workspace workspace, String language, String format) {
    List<Edition> editions = released(workspace);
    if (format.equals("json")) {
      return new Json().write(OverviewData.of(Overview.of(editions)));
    }
    StatisticsView view = new SiteViews(workspace.publisher(), book).overview(language, editions);
    return exporters().statistics(view, format);
  }

  /** Tables as plain text. */
  public String tables(List<TableView> tables) {
    return exporters().tables(tables);
  }

  /** The folder of the workspace. */
  public Path root() {
    return root;
  }

  private TemplateEngine engine() {
    return new TemplateEngine(renderer, Optional.of(root.resolve("templates")));
  }

  private Exporters exporters() {
    return new Exporters(engine(), renderer);
  }
}
