package broadside.export;

import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.view.SiteView;
import java.net.URI;
import java.util.List;

/**
 * What feeds are written from.
 *
 * @param site the site
 * @param entries its newest incidents
 */
public record FeedPage(SiteView site, List<Entry> entries) {
  public FeedPage {
    entries = List.copyOf(entries);
  }

  /**
   * An entry of the feed.
   *
   * @param entry the incident
   * @param url the address of its page
   * @param statement its statement, or what is said in place of it, as HTML whose addresses lead
   *     there from anywhere
   */
  public record Entry(SiteView.Entry entry, String url, String statement) {

    /**
     * The entry of an incident.
     *
     * @param baseUrl where the site stands
     * @param statement what the entry tells, in Markdown
     */
    public static Entry of(
        SiteView.Entry entry, String baseUrl, Markdown statement, MarkdownRenderer markdown) {
      String url = baseUrl + entry.path();
      return new Entry(entry, url, markdown.toHtml(statement, URI.create(url)));
    }
  }
}
