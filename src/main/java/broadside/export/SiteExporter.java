package broadside.export;

import broadside.markdown.Markdown;
import broadside.output.OutputFile;
import broadside.picture.Painter;
import broadside.template.TemplateEngine;
import broadside.view.IncidentView;
import broadside.view.Listing;
import broadside.view.SiteView;
import broadside.view.WithdrawalView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the website: front pages, feeds, what they share, and a folder for each incident. */
public final class SiteExporter {
  private final TemplateEngine engine;
  private final Exporters exporters;
  private final JsonLd jsonLd;
  private final Painter painter = new Painter();

  /** An exporter of sites, with what it renders by. */
  public SiteExporter(TemplateEngine engine, Exporters exporters, JsonLd jsonLd) {
    this.engine = engine;
    this.exporters = exporters;
    this.jsonLd = jsonLd;
  }

  /** The pages about all incidents, in the language of the view. */
  public List<OutputFile> site(SiteView site) {
    String folder = site.placement().path();
    List<OutputFile> files = new ArrayList<>();
    files.add(OutputFile.text(folder + "index.html", engine.render("index.html.ftlh", site)));
    if (site.updated().isPresent() && site.watermark().isEmpty()) {
      files.add(OutputFile.text(folder + "feed.xml", engine.render("feed.atom.ftlx", feed(site))));
    }
    return files;
  }

  /**
   * What the pages of all languages share: style sheets, icons, the manifest, the logo.
   *
   * @param top the front page at the top
   * @param logo the bytes of the logo, where there is one
   */
  public List<OutputFile> shared(SiteView top, Optional<byte[]> logo) {
    return new SiteAssets(engine, painter).of(top, logo);
  }

  /** The pages of one incident, in the language of the view. */
  public List<OutputFile> incident(IncidentView incident) {
    String folder = incident.placement().path();
    IncidentPage page =
        new IncidentPage(incident, statement(incident), jsonLd.write(incident.article()));
    List<OutputFile> files = new ArrayList<>();
    files.add(page(folder + "index.html", "statement-page.html.ftlh", page));
    files.add(page(folder + "timeline.html", "timeline-page.html.ftlh", page));
    files.add(page(folder + "statistics.html", "statistics-page.html.ftlh", page));
    files.add(OutputFile.text(folder + "statement.md", page.statement().source()));
    chart(folder, incident).ifPresent(files::add);
    files.add(new Cards(painter).card(incident));
    return files;
  }

  private FeedPage feed(SiteView site) {
    List<FeedPage.Entry> entries =
        site.entries().stream()
            .map(entry -> new FeedPage.Entry(entry, content(entry.incident())))
            .toList();
    return new FeedPage(site, entries);
  }

  /** The page that remains of a withdrawn statement, in the language of the view. */
  public List<OutputFile> withdrawal(WithdrawalView incident) {
    String folder = incident.placement().path();
    WithdrawalPage page =
        new WithdrawalPage(incident, notice(incident), jsonLd.write(incident.article()));
    return List.of(
        OutputFile.text(folder + "index.html", engine.render("withdrawal-page.html.ftlh", page)),
        OutputFile.text(folder + "statement.md", page.notice().source()));
  }

  private Markdown content(Listing listing) {
    if (listing instanceof WithdrawalView withdrawal) {
      return notice(withdrawal);
    }
    return statement((IncidentView) listing);
  }

  private Markdown notice(WithdrawalView withdrawal) {
    return new Markdown(engine.render("withdrawal.md.ftlm", withdrawal));
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
