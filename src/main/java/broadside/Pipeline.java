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
import broadside.model.ReleaseState;
import broadside.model.Workspace;
import broadside.output.OutputFile;
import broadside.output.OutputWriter;
import broadside.source.WorkspaceReader;
import broadside.template.TemplateEngine;
import broadside.validation.Rules;
import broadside.view.IncidentView;
import broadside.view.OverviewData;
import broadside.view.SiteViews;
import broadside.view.StatisticsView;
import broadside.wording.Phrases;
import broadside.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the stages: from the workspace's files to checked incidents, documents and the site. */
public final class Pipeline {
  private final Path root;
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
    List<Edition> released =
        workspace.incidents().stream()
            .filter(incident -> incident.release().state() == ReleaseState.RELEASED)
            .flatMap(incident -> edition(workspace, incident).stream())
            .toList();
    Phrases phrases = Phrases.of(workspace.publisher().languages().get(0));
    TemplateEngine engine = engine();
    return new SiteExporter(engine, new Exporters(engine, renderer))
        .export(new SiteViews(phrases).site(workspace.publisher(), released));
  }

  /** Writes into the workspace's {@code site/}. */
  public OutputWriter writer() {
    return new OutputWriter(root.resolve("site"));
  }

  /** A document of an incident, for the public; empty if the incident is not for the public. */
  public Optional<String> document(
      Workspace workspace, Incident incident, Document document, String format) {
    return edition(workspace, incident)
        .map(edition -> IncidentView.of(edition, wording(edition)))
        .map(view -> exporters().find(document, format).export(view));
  }

  /** The statistics across all incidents that are for the public. */
  public String overview(Workspace workspace, String format) {
    List<Edition> editions =
        workspace.incidents().stream()
            .flatMap(incident -> edition(workspace, incident).stream())
            .toList();
    if (format.equals("json")) {
      return new Json().write(OverviewData.of(Overview.of(editions)));
    }
    Phrases phrases = Phrases.of(workspace.publisher().languages().get(0));
    StatisticsView view = new SiteViews(phrases).overview(editions);
    return exporters().statistics(view, format);
  }

  private static Optional<Edition> edition(Workspace workspace, Incident incident) {
    return Projection.of(workspace.publisher(), incident, Audience.PUBLIC);
  }

  private static Wording wording(Edition edition) {
    return new Wording(Phrases.of(edition.language()), edition.zone());
  }

  private TemplateEngine engine() {
    return new TemplateEngine(renderer, Optional.of(root.resolve("templates")));
  }

  private Exporters exporters() {
    return new Exporters(engine(), renderer);
  }
}
