package broadside.view;

import broadside.chart.SparkView;
import broadside.markdown.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages about all incidents.
 *
 * @param language the language of the pages (BCP 47)
 * @param direction {@code ltr} or {@code rtl}
 * @param placement where the pages stand
 * @param ui the labels of the site
 * @param publisher who publishes
 * @param watermark what a preview says across its pages
 * @param title the heading of the front page
 * @param entries the newest incidents, the latest first, as many as a feed holds
 * @param more whether the front page does not show all incidents there are
 * @param updated when the newest entry changed, as the feed has it; empty without any
 */
public record SiteView(
    String language,
    String direction,
    PlacementView placement,
    Map<String, String> ui,
    PublisherView publisher,
    Optional<String> watermark,
    String title,
    List<Entry> entries,
    boolean more,
    Optional<String> updated) {
  /** More would be an archive. */
  static final int FRONT = 10;

  public SiteView {
    entries = List.copyOf(entries);
  }

  /** The incidents that the front page shows. */
  public List<Entry> front() {
    return entries.subList(0, Math.min(FRONT, entries.size()));
  }

  /**
   * An incident on the front page and in the feed.
   *
   * @param id its name in addresses
   * @param path the folder of its pages, below the site's own
   * @param language the language of its pages: that of the site or else its original one
   * @param direction {@code ltr} or {@code rtl}
   * @param ui the labels of the site in that language
   * @param title its headline
   * @param description a sentence or two about it; empty if it was taken back
   * @param watermark what stands across its pages if it is not out
   * @param lessons whether it has a page for others
   * @param spark its small chart
   * @param withdrawn when its statement was taken back, in words; empty if it stands
   * @param span from when till when it went on
   * @param state whether it is over; empty if the record does not say
   * @param teaser what it was about; why it was taken back
   * @param published when its statement went out, as the feed has it (RFC 3339)
   * @param updated when it last changed, as the feed has it (RFC 3339)
   */
  public record Entry(
      String id,
      String path,
      String language,
      String direction,
      Map<String, String> ui,
      String title,
      Optional<String> description,
      Optional<String> watermark,
      boolean lessons,
      Optional<SparkView> spark,
      Optional<String> withdrawn,
      Optional<TimeView> span,
      Optional<String> state,
      Optional<Markdown> teaser,
      String published,
      String updated) {}
}
