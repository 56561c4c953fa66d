package broadside.export;

import broadside.view.SiteView;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the feed as JSON Feed: with the same entries and contents as the Atom feed. */
public final class JsonFeedWriter {
  private final Renderers renderers;
  private final Json json = Json.inSnakeCase();

  /** A writer by some renderers. */
  public JsonFeedWriter(Renderers renderers) {
    this.renderers = renderers;
  }

  /** The feed as JSON that ends with a line break. */
  public String write(FeedPage page) {
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
    SiteView.Entry incident = feedEntry.entry();
    String url = site.publisher().baseUrl() + incident.path();
    return new JsonFeed.Item(
        url,
        url,
        incident.title(),
        incident.description(),
        absolute(renderers.markdown().toHtml(feedEntry.statement()), url),
        incident.language(),
        incident.published(),
        incident.updated());
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
