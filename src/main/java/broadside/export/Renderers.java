package broadside.export;

import broadside.markdown.Markdown;
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
        new JsonLd(markdown),
        new TimelineCsv(markdown));
  }

  /** The text that a template makes of a view. */
  public String render(String template, Record view) {
    return engine.render(template, view);
  }

  /** The Markdown that a template makes of a view, safe wherever others render it. */
  String safe(String template, Record view) {
    return safe(new Markdown(render(template, view)));
  }

  /** Markdown as the text of a file, safe wherever others render it. */
  public String safe(Markdown text) {
    return markdown.toMarkdown(text).source() + "\n";
  }

  /** The Markdown that a template makes of a view, as plain text. */
  String plain(String template, Record view, String direction) {
    return plain.toPlainText(new Markdown(render(template, view)), direction);
  }
}
