package broadside.export;

import broadside.markdown.Markdown;
import broadside.output.OutputFile;
import broadside.template.TemplateEngine;
import broadside.view.IncidentView;
import broadside.view.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the website: front page, feed and style sheet, and a folder for each incident. */
public final class SiteExporter {
  private final TemplateEngine engine;
  private final Exporters exporters;

  /** An exporter of sites, with what it renders by. */
  public SiteExporter(TemplateEngine engine, Exporters exporters) {
    this.engine = engine;
    this.exporters = exporters;
  }

  /** All files of the site. */
  public List<OutputFile> export(SiteView site) {
    List<OutputFile> files = new ArrayList<>();
    files.add(OutputFile.text("index.html", engine.render("index.html.ftlh", site)));
    files.add(new OutputFile("style.css", engine.asset("style.css")));
    if (site.updated().isPresent()) {
      files.add(OutputFile.text("feed.xml", engine.render("feed.atom.ftlx", feed(site))));
    }
    site.entries().forEach(entry -> files.addAll(incident(entry.incident())));
    return files;
  }

  private FeedPage feed(SiteView site) {
    List<FeedPage.Entry> entries =
        site.entries().stream()
            .map(entry -> new FeedPage.Entry(entry, statement(entry.incident())))
            .toList();
    return new FeedPage(site, entries);
  }

  private List<OutputFile> incident(IncidentView incident) {
    String folder = incident.id() + "/";
    IncidentPage page = new IncidentPage(incident, statement(incident));
    List<OutputFile> files = new ArrayList<>();
    files.add(page(folder + "index.html", "statement-page.html.ftlh", page));
    files.add(page(folder + "timeline.html", "timeline-page.html.ftlh", page));
    files.add(page(folder + "statistics.html", "statistics-page.html.ftlh", page));
    files.add(OutputFile.text(folder + "statement.md", page.statement().source()));
    chart(folder, incident).ifPresent(files::add);
    return files;
  }

  private OutputFile page(String path, String template, IncidentPage page) {
    return OutputFile.text(path, engine.render(template, page));
  }

  private Optional<OutputFile> chart(String folder, IncidentView incident) {
    return incident
        .chart()
        .map(
            chart ->
                OutputFile.text(folder + "chart.svg", engine.render("chart.svg.ftlx", incident)));
  }

  private Markdown statement(IncidentView incident) {
    return new Markdown(exporters.find(Document.STATEMENT, "md").export(incident));
  }
}
