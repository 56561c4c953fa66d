package broadside.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page that leads to all incidents, by year and by category.
 *
 * @param language the language of the page (BCP 47)
 * @param direction {@code ltr} or {@code rtl}
 * @param placement where the page stands
 * @param ui the labels of the site
 * @param publisher who publishes
 * @param watermark what a preview says across its pages
 * @param title the name of the page
 * @param years a listing for each year, the latest first
 * @param categories a listing for each category
 * @param statistics what can be counted across incidents; empty without any
 */
public record ArchiveView(
    String language,
    String direction,
    PlacementView placement,
    Map<String, String> ui,
    PublisherView publisher,
    Optional<String> watermark,
    String title,
    List<ListingLink> years,
    List<ListingLink> categories,
    Optional<StatisticsView> statistics) {
  public ArchiveView {
    years = List.copyOf(years);
    categories = List.copyOf(categories);
  }

  /**
   * A link to a listing.
   *
   * @param name a year or a category
   * @param file its first page, in the folder of the archive
   * @param count how many incidents stand there, in words
   */
  public record ListingLink(String name, String file, String count) {}
}
