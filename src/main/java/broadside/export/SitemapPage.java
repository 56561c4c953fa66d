package broadside.export;

import java.util.List;

/**
 * What the template of the sitemap sees.
 *
 * @param addresses the full addresses of all pages
 */
public record SitemapPage(List<String> addresses) {
  public SitemapPage {
    addresses = List.copyOf(addresses);
  }
}
