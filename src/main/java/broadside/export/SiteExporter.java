package broadside.export;

import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.output.OutputFile;
import broadside.picture.Painter;
import broadside.template.TemplateEngine;
import broadside.view.ArchiveListingView;
import broadside.view.ArchiveView;
import broadside.view.IncidentView;
import broadside.view.Listing;
import broadside.view.SiteView;
import broadside.view.WithdrawalView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the website: front pages, feeds, what they share, and a folder for each incident. */
public final class SiteExporter {
  /** What readers can take with them beside the statement in Markdown. */
  private static final List<Download> DOWNLOADS =
      List.of(
          new Download("statement.txt", Document.STATEMENT, "txt"),
          new Download("timeline.csv", Document.TIMELINE, "csv"),
          new Download("timeline.json", Document.TIMELINE, "json"),
          new Download("statistics.json", Document.STATISTICS, "json"));

  private final TemplateEngine engine;
  private final Exporters exporters;
  private final JsonFeedExporter jsonFeed;
  private final JsonLd jsonLd;
  private final Painter painter = new Painter();

  /** An exporter of sites, with what it renders by. */
  public SiteExporter(TemplateEngine engine, MarkdownRenderer renderer) {
    this.engine = engine;
    this.exporters = new Exporters(engine, renderer);
    this.jsonFeed = new JsonFeedExporter(renderer);
    this.jsonLd = new JsonLd(renderer);
  }

  /** A document that stands beside the pages. */
  private record Download(String file, Document document, String format) {}

  /** The front page with its feeds and the page about the record, in the language of the view. */
  public List<OutputFile> site(SiteView site) {
    String folder = site.placement().path();
    List<OutputFile> files = new ArrayList<>();
    files.add(page(folder + "index.html", "index.html.ftlh", site));
    files.add(page(folder + "about.html", "about-page.html.ftlh", site));
    if (site.updated().isPresent() && site.watermark().isEmpty()) {
      FeedPage feed = feed(site);
      files.add(OutputFile.text(folder + "feed.xml", engine.render("feed.atom.ftlx", feed)));
      files.add(OutputFile.text(folder + "feed.json", jsonFeed.export(feed)));
    }
    return files;
  }

  /** The page that leads to all incidents, and the pages that it leads to. */
  public List<OutputFile> archive(ArchiveView archive, List<ArchiveListingView> listings) {
    String folder = archive.placement().path();
    List<OutputFile> files = new ArrayList<>();
    files.add(page(folder + "archive.html", "archive-page.html.ftlh", archive));
    listings.stream()
        .map(listing -> page(folder + listing.file(), "archive-listing-page.html.ftlh", listing))
        .forEach(files::add);
    return files;
  }

  /**
   * What a server shows for an address that leads nowhere, and what search engines ask for.
   *
   * @param site the front page
   * @param files all that the site has so far
   */
  public List<OutputFile> service(SiteView site, List<OutputFile> files) {
    List<OutputFile> service = new ArrayList<>();
    service.add(page("404.html", "not-found-page.html.ftlh", site));
    if (site.watermark().isEmpty()) {
      service.add(
          OutputFile.text("sitemap.xml", engine.render("sitemap.xml.ftlx", sitemap(site, files))));
    }
    // Elsewhere nobody asks for it, and at the top of a server others may have their own.
    if (site.watermark().isEmpty() && site.publisher().basePath().equals("/")) {
      service.add(
          OutputFile.text("robots.txt", engine.render("robots.txt.ftlx", site.publisher())));
    }
    return service;
  }

  private static SitemapPage sitemap(SiteView site, List<OutputFile> files) {
    return new SitemapPage(
        files.stream()
            .map(OutputFile::path)
            .filter(path -> path.endsWith(".html"))
            .map(path -> site.publisher().baseUrl() + path.replaceFirst("(^|/)index\\.html$", "$1"))
            .sorted()
            .toList());
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
    if (incident.lessons().isPresent()) {
      files.add(page(folder + "lessons.html", "lessons-page.html.ftlh", page));
    }
    files.add(OutputFile.text(folder + "statement.md", page.statement().source()));
    for (Download download : DOWNLOADS) {
      files.add(
          OutputFile.text(
              folder + download.file(),
              exporters.find(download.document(), download.format()).export(incident)));
    }
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

  private OutputFile page(String path, String template, Record page) {
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
