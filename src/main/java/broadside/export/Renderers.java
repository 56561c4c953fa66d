package broadside.export;

import broadside.markdown.MarkdownDocument;
import broadside.markdown.MarkdownRenderer;
import broadside.markdown.PlainTextRenderer;
import broadside.template.TemplateEngine;

/**
 * What documents are rendered by.
 *
 * @param engine renders templates
 * @param markdown renders Markdown as HTML
 * @param plain renders Markdown as plain text
 * @param json writes JSON
 * @param jsonLd writes what a page says of itself to machines
 * @param csv writes timelines for spreadsheets
 */
public record Renderers(
    TemplateEngine engine,
    MarkdownRenderer markdown,
    PlainTextRenderer plain,
    Json json,
    JsonLd jsonLd,
    TimelineCsv csv) {

  /** Renderers by the templates of an engine. */
  public static Renderers of(TemplateEngine engine, MarkdownRenderer markdown) {
    return new Renderers(
        engine,
        markdown,
        new PlainTextRenderer(markdown),
        new Json(markdown),
        new JsonLd(),
        new TimelineCsv(markdown));
  }

  /** The text that a template makes of a view. */
  public String render(String template, Record view) {
    return engine.render(template, view);
  }

  /** The document that a template of Markdown makes of a view. */
  public MarkdownDocument document(String template, Record view) {
    return engine.document(template, view);
  }

  /** A document as the text of a file, safe wherever others render it. */
  public String safe(MarkdownDocument document) {
    return markdown.toMarkdown(document).source() + "\n";
  }
}
