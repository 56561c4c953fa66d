package broadside;

import broadside.analysis.Overview;
import broadside.data.OverviewData;
import broadside.diagnostic.Diagnostic;
import broadside.edition.AsOf;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.export.Document;
import broadside.export.Exporters;
import broadside.export.Json;
import broadside.export.SiteExporter;
import broadside.markdown.MarkdownRenderer;
import broadside.markdown.Table;
import broadside.model.Incident;
import broadside.model.Workspace;
import broadside.output.OutputFile;
import broadside.output.OutputWriter;
import broadside.output.WriteResult;
import broadside.source.LoadedWorkspace;
import broadside.source.WorkspaceReader;
import broadside.template.TemplateEngine;
import broadside.validation.Rules;
import broadside.view.ArchiveViewFactory;
import broadside.view.IncidentView;
import broadside.view.SiteView;
import broadside.view.SiteViewFactory;
import broadside.view.StatisticsView;
import broadside.view.WithdrawalView;
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
  public ValidatedWorkspace check() {
    LoadedWorkspace reading = WorkspaceReader.read(root);
    List<Diagnostic> findings = new ArrayList<>(reading.findings());
    findings.addAll(Rules.check(reading.workspace()));
    return new ValidatedWorkspace(reading.workspace(), reading.locations(), findings);
  }

  /** The files of the site: a function of the workspace, the templates and the request alone. */
  public List<OutputFile> site(Workspace workspace, SiteRequest request) {
    PublisherInfo publisherInfo = PublisherInfo.of(workspace.publisher());
    TemplateEngine engine = engine();
    SiteExporter exporter = new SiteExporter(engine, renderer);
    SiteViewFactory views = new SiteViewFactory(publisherInfo, book, request.drafts());
    ArchiveViewFactory archives = new ArchiveViewFactory(publisherInfo, book, request.drafts());
    // Feeds and lists are copied far and wide: what they are made of has no address in it.
    List<Edition> listed = shown(workspace, publisherInfo.withoutEmail(), request);
    List<OutputFile> files = new ArrayList<>();
    List<SiteView> fronts =
        publisherInfo.languages().stream().map(language -> views.site(language, listed)).toList();
    SiteView top = fronts.get(0);
    files.addAll(exporter.shared(top, logo(publisherInfo)));
    for (SiteView front : fronts) {
      String language = front.language();
      files.addAll(exporter.site(front));
      files.addAll(
          exporter.archive(
              archives.archive(language, listed), archives.listings(language, listed)));
    }
    for (Edition edition : shown(workspace, publisherInfo, request)) {
      files.addAll(pages(edition, exporter, request));
    }
    files.addAll(exporter.service(top, files));
    return files;
  }

  private Optional<byte[]> logo(PublisherInfo publisherInfo) {
    return publisherInfo.logo().map(logo -> WorkspaceReader.bytes(root, logo.file()));
  }

  private List<OutputFile> pages(Edition edition, SiteExporter exporter, SiteRequest request) {
    List<OutputFile> files = new ArrayList<>();
    for (String language : IncidentView.languages(edition)) {
      files.addAll(
          edition.isWithdrawn()
              ? exporter.withdrawal(WithdrawalView.of(edition, language, book, request.drafts()))
              : exporter.incident(IncidentView.of(edition, language, book, request.drafts())));
    }
    if (!edition.isWithdrawn()) {
      picture(edition).ifPresent(files::add);
    }
    return files;
  }

  /** The incidents that a site shows. */
  public List<Edition> shown(Workspace workspace, SiteRequest request) {
    return shown(workspace, PublisherInfo.of(workspace.publisher()), request);
  }

  private static List<Edition> shown(
      Workspace workspace, PublisherInfo publisherInfo, SiteRequest request) {
    AsOf asOf = AsOf.of(workspace, request.asOf());
    return workspace.incidents().stream()
        .flatMap(each -> Projection.of(publisherInfo, each, Audience.PUBLIC, asOf).stream())
        .filter(edition -> edition.statement().isPresent())
        .filter(edition -> request.drafts() || edition.wasReleased())
        .toList();
  }

  private Optional<OutputFile> picture(Edition edition) {
    return edition
        .statement()
        .flatMap(Edition.Statement::picture)
        .flatMap(Edition.Picture::file)
        .map(file -> edition.id() + "/" + file)
        .map(path -> new OutputFile(path, WorkspaceReader.bytes(root, path)));
  }

  /** Makes the site, verifies it, and puts it in the place of the old one if it is sound. */
  public PublishResult publish(ValidatedWorkspace checked, SiteRequest request, Path target) {
    Inspector inspector = new Inspector(checked);
    List<OutputFile> files = site(checked.workspace(), request);
    OutputWriter writer = new OutputWriter(target);
    List<Diagnostic> findings =
        new ArrayList<>(silent(checked.workspace(), request, files, writer));
    Optional<WriteResult> result = writer.write(files, inspector);
    findings.addAll(inspector.findings());
    return new PublishResult(findings, result);
  }

  /** What publishing would do to the public site; changes nothing. */
  public BuildDiff compare(ValidatedWorkspace checked, SiteRequest request) {
    List<OutputFile> files = site(checked.workspace(), request);
    OutputWriter writer = new OutputWriter(target());
    return new BuildDiff(silent(checked.workspace(), request, files, writer), writer.check(files));
  }

  /** Changes that readers would not be told of. A preview is no word to them. */
  private List<Diagnostic> silent(
      Workspace workspace, SiteRequest request, List<OutputFile> files, OutputWriter writer) {
    if (request.drafts()) {
      return List.of();
    }
    SilentChanges changes = new SilentChanges(writer.published(), files, renderer);
    return changes.among(workspace.incidents(), shown(workspace, request));
  }

  /** Where the public site stands. */
  public Path target() {
    return root.resolve("site");
  }

  /** The incident as the public may see it; empty if it is not for the public. */
  public Optional<Edition> edition(Workspace workspace, Incident incident) {
    AsOf asOf = AsOf.of(workspace, Optional.empty());
    return Projection.of(PublisherInfo.of(workspace.publisher()), incident, Audience.PUBLIC, asOf);
  }

  /** A document of an incident in a language and a format. */
  public String document(Edition edition, Document document, String language, String format) {
    IncidentView view = IncidentView.of(edition, language, book, false);
    return exporters().find(document, format).export(view);
  }

  /** The statistics across all released incidents, in a language and a format. */
  public String overview(Workspace workspace, String language, String format) {
    List<Edition> editions =
        shown(workspace, SiteRequest.PUBLIC).stream()
            .filter(edition -> !edition.isWithdrawn())
            .toList();
    if (format.equals("json")) {
      return new Json().write(OverviewData.of(Overview.of(editions)));
    }
    SiteViewFactory views =
        new SiteViewFactory(PublisherInfo.of(workspace.publisher()), book, false);
    StatisticsView view = views.overview(language, editions);
    return exporters().statistics(view, format);
  }

  /** Tables as plain text. */
  public String tables(List<Table> tables) {
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
