package broadside.export;

import broadside.view.SiteView;
import java.net.URI;
import java.util.List;

/** Writes the feed as JSON Feed: with the same entries and contents as the Atom feed. */
public final class JsonFeedWriter {
  private final Renderers renderers;
  private final Json json;

  /** A writer by some renderers. */
  public JsonFeedWriter(Renderers renderers) {
    this.renderers = renderers;
    this.json = Json.inSnakeCase(renderers.markdown());
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
        renderers.markdown().toHtml(feedEntry.statement(), URI.create(url)),
        incident.language(),
        incident.published(),
        incident.updated());
  }
}
