package broadside.export;

import broadside.view.SiteView;
import java.util.List;

/**
 * What feeds are written from.
 *
 * @param site the site
 * @param id by which it is known
 * @param entries its newest incidents
 */
public record FeedPage(SiteView site, String id, List<Entry> entries) {
  public FeedPage {
    entries = List.copyOf(entries);
  }

  /**
   * An entry of the feed.
   *
   * @param entry the incident
   * @param id by which feeds know it
   * @param url the address of its page
   * @param statement its statement, or what is said in place of it, as HTML whose addresses lead
   *     there from anywhere
   */
  public record Entry(SiteView.Entry entry, String id, String url, String statement) {}
}
