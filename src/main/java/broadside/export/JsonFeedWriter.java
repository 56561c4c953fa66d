package broadside.export;

import broadside.view.SiteView;
import java.util.List;

/** Writes the feed as JSON Feed: with the same entries and contents as the Atom feed. */
public final class JsonFeedWriter {
  private final Json json;

  /** A writer by some renderers. */
  public JsonFeedWriter(Renderers renderers) {
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
            page.entries().stream().map(JsonFeedWriter::item).toList()));
  }

  private static JsonFeed.Item item(FeedPage.Entry feedEntry) {
    SiteView.Entry incident = feedEntry.entry();
    return new JsonFeed.Item(
        feedEntry.id(),
        feedEntry.url(),
        incident.title(),
        incident.description(),
        feedEntry.statement(),
        incident.language(),
        incident.published(),
        incident.updated());
  }
}
