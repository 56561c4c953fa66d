package broadside.view;

import broadside.markdown.Inline;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the archive: some incidents of one year or one category, the latest first.
 *
 * @param file its name
 * @param language the language of the page (BCP 47)
 * @param direction {@code ltr} or {@code rtl}
 * @param placement where the page stands
 * @param ui the labels of the site
 * @param publisher who publishes
 * @param watermark what a preview says across its pages
 * @param title the year or the category
 * @param entries the incidents
 * @param newer the page before this one
 * @param older the page after this one
 */
public record ArchiveListingView(
    String file,
    String language,
    String direction,
    PlacementView placement,
    Map<String, String> ui,
    PublisherView publisher,
    Optional<String> watermark,
    String title,
    List<Entry> entries,
    Optional<String> newer,
    Optional<String> older) {
  public ArchiveListingView {
    entries = List.copyOf(entries);
  }

  /**
   * An incident.
   *
   * @param path the folder of its pages, below the site's own
   * @param title its headline, marked if it is in another language
   * @param span from when till when it went on
   * @param state whether it is over, or that its statement was withdrawn
   */
  public record Entry(String path, Inline title, Optional<TimeView> span, Optional<String> state) {}
}
