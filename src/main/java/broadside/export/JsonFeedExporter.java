package broadside.export;

import broadside.markdown.MarkdownRenderer;
import broadside.view.IncidentView;
import broadside.view.Listing;
import broadside.view.SiteView;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the feed as JSON Feed: with the same entries and contents as the Atom feed. */
final class JsonFeedExporter {
  private final MarkdownRenderer renderer;
  private final Json json = Json.inSnakeCase();

  JsonFeedExporter(MarkdownRenderer renderer) {
    this.renderer = renderer;
  }

  String export(FeedPage page) {
    SiteView site = page.site();
    String home = site.publisher().baseUrl() + site.placement().path();
    return json.write(
        new JsonFeed(
            JsonFeed.VERSION,
            site.title(),
            home,
            home + "feed.json",
            site.language(),
            List.of(new JsonFeed.Author(site.publisher().name(), site.publisher().website())),
            page.entries().stream().map(entry -> item(entry, site)).toList()));
  }

  private JsonFeed.Item item(FeedPage.Entry feedEntry, SiteView site) {
    Listing incident = feedEntry.entry().incident();
    String url = site.publisher().baseUrl() + incident.placement().path();
    return new JsonFeed.Item(
        url,
        url,
        incident.title(),
        incident instanceof IncidentView view ? Optional.of(view.description()) : Optional.empty(),
        absolute(renderer.toHtml(feedEntry.statement()), url),
        incident.language(),
        feedEntry.entry().published(),
        feedEntry.entry().updated());
  }

  /** A reader of feeds knows no base: what is relative would lead nowhere. */
  private static String absolute(String html, String base) {
    Document document = Jsoup.parseBodyFragment(html, base);
    document.outputSettings().prettyPrint(false);
    for (String name : List.of("href", "src")) {
      for (Element element : document.body().select("[" + name + "]")) {
        element.attr(name, element.absUrl(name));
      }
    }
    return document.body().html();
  }
}
