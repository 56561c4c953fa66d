package broadside.export;

import broadside.template.TemplateEngine;
import broadside.view.IncidentView;

/**
 * Writes a document by its template.
 *
 * @param document what it writes
 * @param format the format, whose name stands in the template's name too
 * @param template the file below {@code templates/}
 * @param engine renders it
 */
record TemplateExporter(Document document, String format, String template, TemplateEngine engine)
    implements Exporter {
  @Override
  public String export(IncidentView incident) {
    return engine.render(template, incident);
  }
}
