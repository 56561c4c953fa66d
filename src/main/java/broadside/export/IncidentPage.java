package broadside.export;

import broadside.markdown.MarkdownDocument;
import broadside.template.Html;
import broadside.view.IncidentView;
import broadside.wording.Once;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the pages and documents of an incident are written from.
 *
 * @param incident the incident
 * @param statement its statement in Markdown
 * @param article what the page of the statement says of itself to machines
 * @param downloads what the site offers of it
 */
public record IncidentPage(
    IncidentView incident,
    Supplier<MarkdownDocument> statement,
    Supplier<Html> article,
    List<Download> downloads) {
  public IncidentPage {
    downloads = List.copyOf(downloads);
  }

  /**
   * A file that is offered.
   *
   * @param file its name in the folder of the page
   * @param label what it is called
   */
  public record Download(String file, String label) {}

  /** The page of a view. */
  public static IncidentPage of(IncidentView incident, Renderers renderers) {
    return new IncidentPage(
        incident,
        new Once<>(() -> renderers.document("statement.md.ftlm", incident)),
        new Once<>(() -> renderers.jsonLd().write(incident.article().get())),
        Exporters.downloads().stream().map(exporter -> download(exporter, incident.ui())).toList());
  }

  private static Download download(Exporter<?> exporter, Map<String, String> labels) {
    return new Download(exporter.file(), labels.get(exporter.label()));
  }
}
