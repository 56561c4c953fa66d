package broadside.export;

import broadside.markdown.Markdown;
import broadside.view.IncidentView;
import java.util.function.Function;

/**
 * Writes a document from its Markdown, so that the two cannot differ.
 *
 * @param markdown writes the Markdown
 * @param format the name of the format
 * @param renderer turns Markdown into the format
 */
record RenderedExporter(Exporter markdown, String format, Function<Markdown, String> renderer)
    implements Exporter {
  @Override
  public Document document() {
    return markdown.document();
  }

  @Override
  public String export(IncidentView incident) {
    String text = renderer.apply(new Markdown(markdown.export(incident)));
    return text.endsWith("\n") ? text : text + "\n";
  }
}
