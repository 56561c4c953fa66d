package broadside.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.DiagnosticFormatter;
import broadside.diagnostic.Locations;
import broadside.diagnostic.Messages;
import broadside.edition.AsOf;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.edition.Projection;
import broadside.edition.PublisherInfo;
import broadside.export.Document;
import broadside.export.Exporters;
import broadside.model.Incident;
import broadside.model.Workspace;
import broadside.model.time.Point;
import broadside.pipeline.Finding;
import broadside.pipeline.Pipeline;
import broadside.pipeline.ValidatedWorkspace;
import broadside.site.SiteRequest;
import broadside.source.WorkspaceReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What comes of a workspace: what is found about it, editions, documents and the site.
 *
 * @param pipeline what makes it
 * @param checked what was found
 * @param workspace what was read
 * @param findings what was found, without a word about who may see it
 * @param locations by file, where each value stands
 */
public record Outcome(
    Pipeline pipeline,
    ValidatedWorkspace checked,
    Workspace workspace,
    List<Diagnostic> findings,
    Map<String, Locations> locations) {

  static Outcome of(Pipeline pipeline) {
    ValidatedWorkspace checked = pipeline.check();
    List<Diagnostic> findings = checked.findings().stream().map(Finding::diagnostic).toList();
    Map<String, Locations> locations = new TreeMap<>();
    findings.stream()
        .map(finding -> finding.place().file())
        .distinct()
        .forEach(file -> pipeline.locations(file).ifPresent(at -> locations.put(file, at)));
    WorkspaceReader reader = new WorkspaceReader(pipeline.root());
    List<Incident> incidents =
        checked.incidents().stream()
            .flatMap(incident -> reader.incident(incident.id()).incident().stream())
            .toList();
    return new Outcome(
        pipeline, checked, new Workspace(checked.publisher(), incidents), findings, locations);
  }

  /** The first incident. */
  public Incident incident() {
    return workspace().incidents().get(0);
  }

  /** The ids of what was found, in their order. */
  public List<String> ids() {
    return findings().stream().map(Diagnostic::id).toList();
  }

  /** Whether nothing of it is an error. */
  public boolean isSound() {
    return findings.stream().noneMatch(Diagnostic::isError);
  }

  /** The same, which has to be without errors. */
  public Outcome sound() {
    List<Diagnostic> errors = findings().stream().filter(Diagnostic::isError).toList();
    assertEquals(List.of(), errors);
    return this;
  }

  /** What was found, as it is printed. */
  public String printed() {
    return new DiagnosticFormatter(
            Messages.load(), file -> Optional.ofNullable(locations.get(file)), false)
        .format(findings());
  }

  /** The public site. */
  public TestSite site() {
    return site(Optional.empty(), false);
  }

  /** The site as of a moment, or a preview with what is not out. */
  public TestSite site(Optional<Point> asOf, boolean drafts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    pipeline
        .site(checked, new SiteRequest(asOf, drafts))
        .pages()
        .forEach(page -> files.put(page.path(), page.make()));
    return new TestSite("site", files);
  }

  /** The incidents that such a site shows. */
  public List<Edition> shown(Optional<Point> asOf, boolean drafts) {
    AsOf moment = checked.asOf(asOf);
    return workspace().incidents().stream()
        .flatMap(incident -> edition(incident, Audience.PUBLIC, moment).stream())
        .filter(edition -> edition.statement().isPresent())
        .filter(edition -> drafts || edition.wasReleased())
        .toList();
  }

  /** The incidents that an audience may see anything of. */
  public List<Edition> editions(Audience audience) {
    return workspace().incidents().stream()
        .flatMap(incident -> edition(incident, audience).stream())
        .toList();
  }

  /** An incident as an audience may see it. */
  public Optional<Edition> edition(Incident incident, Audience audience) {
    return edition(incident, audience, checked.asOf(Optional.empty()));
  }

  private Optional<Edition> edition(Incident incident, Audience audience, AsOf asOf) {
    return Projection.of(PublisherInfo.of(workspace().publisher()), incident, audience, asOf);
  }

  /** All documents of an incident in a language, by their words and formats. */
  public SortedMap<String, String> documents(Edition edition, String language) {
    SortedMap<String, String> documents = new TreeMap<>();
    for (Document document : Document.values()) {
      boolean isThere = document != Document.STATEMENT || edition.statement().isPresent();
      for (String format :
          isThere ? Exporters.formats(Exporters.INCIDENT, document) : List.<String>of()) {
        documents.put(
            document.word() + "/" + format,
            pipeline
                .documents(checked, edition.audience())
                .document(edition.id(), document, language, format)
                .text());
      }
    }
    return documents;
  }

  /** The statistics of all incidents in a language, by their formats. */
  public SortedMap<String, String> overviews(String language) {
    SortedMap<String, String> overviews = new TreeMap<>();
    for (String format : Exporters.formats(Exporters.OVERVIEW, Document.STATISTICS)) {
      overviews.put(
          format, pipeline.documents(checked, Audience.PUBLIC).overview(language, format).text());
    }
    return overviews;
  }
}
