package broadside.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.Pipeline;
import broadside.SiteRequest;
import broadside.ValidatedWorkspace;
import broadside.diagnostic.Diagnostic;
import broadside.edition.Audience;
import broadside.edition.Edition;
import broadside.export.Document;
import broadside.export.Exporters;
import broadside.model.Incident;
import broadside.model.Workspace;
import broadside.output.OutputFile;
import broadside.view.IncidentView;
import broadside.wording.PhraseBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that comes of a sound workspace.
 *
 * @param pipeline what makes it
 * @param workspace what was read
 */
record Outcome(Pipeline pipeline, Workspace workspace) {
  static Outcome of(Pipeline pipeline) {
    ValidatedWorkspace checked = pipeline.check();
    assertEquals(
        "",
        String.join(
            "\n",
            checked.findings().stream()
                .filter(Diagnostic::isError)
                .map(Object::toString)
                .toList()));
    return new Outcome(pipeline, checked.workspace());
  }

  /** The incidents that the site shows. */
  List<String> shown(SiteRequest request) {
    return pipeline.shown(workspace, request).stream().map(Edition::id).toList();
  }

  /** The files of the site, by their names. */
  Map<String, String> site(SiteRequest request) {
    Map<String, String> files = new TreeMap<>();
    for (OutputFile file : pipeline.site(workspace, request)) {
      files.put(file.path(), new String(file.content(), StandardCharsets.ISO_8859_1));
    }
    return files;
  }

  /** All that documents are made from for an audience, by incident and language. */
  Map<String, IncidentView> views(Audience audience, PhraseBook book) {
    Map<String, IncidentView> views = new TreeMap<>();
    for (Incident incident : workspace.incidents()) {
      for (Edition edition : Editions.of(workspace, incident, audience).stream().toList()) {
        for (String language : IncidentView.languages(edition)) {
          views.put(edition.id() + "/" + language, IncidentView.of(edition, language, book, false));
        }
      }
    }
    return views;
  }

  /** The documents for an audience themselves, by their names. */
  Map<String, String> documents(Audience audience) {
    Map<String, String> documents = new TreeMap<>();
    for (Incident incident : workspace.incidents()) {
      for (Edition edition : Editions.of(workspace, incident, audience).stream().toList()) {
        String language = edition.language();
        for (Document document : Document.values()) {
          for (String format : Exporters.formats(document)) {
            boolean isThere = document != Document.STATEMENT || edition.statement().isPresent();
            documents.put(
                String.join("/", edition.id(), document.word(), format),
                isThere ? pipeline.document(edition, document, language, format) : "");
          }
        }
      }
    }
    return documents;
  }
}
