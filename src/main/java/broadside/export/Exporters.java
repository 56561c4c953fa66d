package broadside.export;

import static broadside.export.Document.STATEMENT;
import static broadside.export.Document.STATISTICS;
import static broadside.export.Document.TIMELINE;

import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.markdown.PlainTextRenderer;
import broadside.markdown.Table;
import broadside.template.TemplateEngine;
import broadside.view.IncidentView;
import broadside.view.StatisticsView;
import java.util.List;

/** All the exporters. A new format is an exporter and its line here, a template, a golden case. */
public final class Exporters {
  private static final List<String> STATEMENT_FORMATS = List.of("md", "html", "txt");
  private static final List<String> TIMELINE_FORMATS = List.of("md", "html", "txt", "json", "csv");
  private static final List<String> STATISTICS_FORMATS = List.of("txt", "md", "json");

  private final TemplateEngine engine;
  private final PlainTextRenderer plain;
  private final List<Exporter> all;

  /** The exporters, with what they render by. */
  public Exporters(TemplateEngine engine, MarkdownRenderer renderer) {
    this.engine = engine;
    this.plain = new PlainTextRenderer(renderer);
    Json json = new Json();
    Exporter statement = new TemplateExporter(STATEMENT, "md", "statement.md.ftlm", engine);
    Exporter timeline = new TemplateExporter(TIMELINE, "md", "timeline.md.ftlm", engine);
    Exporter statistics = new TemplateExporter(STATISTICS, "md", "statistics.md.ftlm", engine);
    this.all =
        List.of(
            statement,
            new RenderedExporter(statement, "html", renderer::toHtml),
            new RenderedExporter(statement, "txt", plain::toPlainText),
            timeline,
            new TemplateExporter(TIMELINE, "html", "timeline.html.ftlh", engine),
            new RenderedExporter(
                new TemplateExporter(TIMELINE, "md", "timeline-table.md.ftlm", engine),
                "txt",
                plain::toPlainText),
            new DataExporter<>(TIMELINE, "json", IncidentView::timelineData, json::write),
            new DataExporter<>(TIMELINE, "csv", IncidentView::timelineData, TimelineCsv::write),
            statistics,
            new RenderedExporter(statistics, "txt", plain::toPlainText),
            new DataExporter<>(STATISTICS, "json", IncidentView::statisticsData, json::write));
  }

  /** The names of the formats of a document, the default first. */
  public static List<String> formats(Document document) {
    return switch (document) {
      case STATEMENT -> STATEMENT_FORMATS;
      case TIMELINE -> TIMELINE_FORMATS;
      case STATISTICS -> STATISTICS_FORMATS;
    };
  }

  /** The statistics across incidents, in a format of that document other than JSON. */
  public String statistics(StatisticsView view, String format) {
    String markdown = engine.render("statistics.md.ftlm", new StatisticsPage(view));
    return format.equals("md") ? markdown : plain.toPlainText(new Markdown(markdown));
  }

  /** Tables as plain text. */
  public String tables(List<Table> tables) {
    String markdown = engine.render("tables.md.ftlm", new TablesPage(tables));
    return plain.toPlainText(new Markdown(markdown));
  }

  /** The exporter of a document in a format of it. */
  public Exporter find(Document document, String format) {
    return all.stream()
        .filter(exporter -> exporter.document() == document && exporter.format().equals(format))
        .findFirst()
        .orElseThrow();
  }
}
