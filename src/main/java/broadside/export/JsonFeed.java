package broadside.export;

import java.util.List;
import java.util.Optional;

/**
 * A feed as JSON Feed has it.
 *
 * @param version the address of the standard
 * @param title the name of the feed
 * @param homePageUrl the front page
 * @param feedUrl the feed itself
 * @param language the language of the feed (BCP 47)
 * @param authors who publishes
 * @param items the incidents, the latest first
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
record JsonFeed(
    String version,
    String title,
    String homePageUrl,
    String feedUrl,
    String language,
    List<Author> authors,
    List<Item> items) {
  static final String VERSION = "https://jsonfeed.org/version/1.1";

  /** Who publishes. */
  record Author(String name, Optional<String> url) {}

  /**
   * An incident.
   *
   * @param id by which feeds know it, for ever
   * @param url its page
   * @param title its headline
   * @param summary a sentence or two
   * @param contentHtml its statement
   * @param language the language of the statement (BCP 47)
   * @param datePublished when the statement went out (RFC 3339)
   * @param dateModified when it last changed (RFC 3339)
   */
  record Item(
      String id,
      String url,
      String title,
      Optional<String> summary,
      String contentHtml,
      String language,
      String datePublished,
      String dateModified) {}
}
