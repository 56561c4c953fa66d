package broadside.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.Pipeline;
import broadside.SiteRequest;
import broadside.ValidatedWorkspace;
import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.DiagnosticFormatter;
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
import broadside.output.OutputFile;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What comes of a workspace: what is found about it, editions, documents and the site.
 *
 * @param pipeline what makes it
 * @param checked what was read and found
 */
public record Outcome(Pipeline pipeline, ValidatedWorkspace checked) {
  static Outcome of(Pipeline pipeline) {
    return new Outcome(pipeline, pipeline.check());
  }

  /** What was read. */
  public Workspace workspace() {
    return checked.workspace();
  }

  /** The first incident. */
  public Incident incident() {
    return workspace().incidents().get(0);
  }

  /** What was found. */
  public List<Diagnostic> findings() {
    return checked.findings();
  }

  /** The ids of what was found, in their order. */
  public List<String> ids() {
    return findings().stream().map(Diagnostic::id).toList();
  }

  /** Whether nothing of it is an error. */
  public boolean isSound() {
    return checked.isSound();
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
            Messages.load(), file -> Optional.ofNullable(checked.locations().get(file)), false)
        .format(findings());
  }

  /** The public site. */
  public TestSite site() {
    return site(Optional.empty(), false);
  }

  /** The site as of a moment, or a preview with what is not out. */
  public TestSite site(Optional<Point> asOf, boolean drafts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (OutputFile file : pipeline.site(workspace(), new SiteRequest(asOf, drafts))) {
      files.put(file.path(), file.content());
    }
    return new TestSite("site", files);
  }

  /** The incidents that such a site shows. */
  public List<Edition> shown(Optional<Point> asOf, boolean drafts) {
    return pipeline.shown(workspace(), new SiteRequest(asOf, drafts));
  }

  /** The incidents that an audience may see anything of. */
  public List<Edition> editions(Audience audience) {
    return workspace().incidents().stream()
        .flatMap(incident -> edition(incident, audience).stream())
        .toList();
  }

  /** An incident as an audience may see it. */
  public Optional<Edition> edition(Incident incident, Audience audience) {
    return Projection.of(
        PublisherInfo.of(workspace().publisher()),
        incident,
        audience,
        AsOf.of(workspace(), Optional.empty()));
  }

  /** All documents of an incident in a language, by their words and formats. */
  public SortedMap<String, String> documents(Edition edition, String language) {
    SortedMap<String, String> documents = new TreeMap<>();
    for (Document document : Document.values()) {
      boolean isThere = document != Document.STATEMENT || edition.statement().isPresent();
      for (String format : isThere ? Exporters.formats(document) : List.<String>of()) {
        documents.put(
            document.word() + "/" + format, pipeline.document(edition, document, language, format));
      }
    }
    return documents;
  }

  /** The statistics of all incidents in a language, by their formats. */
  public SortedMap<String, String> overviews(String language) {
    SortedMap<String, String> overviews = new TreeMap<>();
    for (String format : Exporters.formats(Document.STATISTICS)) {
      overviews.put(format, pipeline.overview(workspace(), language, format));
    }
    return overviews;
  }
}
