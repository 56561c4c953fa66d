package broadside.export;

import broadside.markdown.MarkdownDocument;
import broadside.view.SiteView;
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
   * @param statement its statement in Markdown, or what is said in place of it
   */
  public record Entry(SiteView.Entry entry, MarkdownDocument statement) {}
}
