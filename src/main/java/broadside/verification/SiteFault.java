package broadside.verification;

import broadside.diagnostic.Fault;
import java.util.Optional;

/**
 * What is wrong with a page.
 *
 * @param page its path below the site's folder
 * @param link the link that leads nowhere, as it is written there; empty for a page that is broken
 *     itself
 * @param fault what is wrong, to be worded by the bundle
 */
public record SiteFault(String page, Optional<String> link, Fault fault) {

  static SiteFault deadLink(String page, String link) {
    return new SiteFault(page, Optional.of(link), Fault.of("dead-link", page, link));
  }

  static SiteFault brokenPage(String page, String position, String words) {
    Fault fault = Fault.of("broken-page", page, position, words);
    return new SiteFault(page, Optional.empty(), fault);
  }
}
