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

  /** A link that leads nowhere. */
  public static SiteFault deadLink(Lead lead) {
    return new SiteFault(
        lead.page(), Optional.of(lead.link()), Fault.of("dead-link", lead.page(), lead.link()));
  }

  /** HTML that should not have been written. */
  public static SiteFault unsafe(String page, String removed) {
    return new SiteFault(page, Optional.empty(), Fault.of("unsafe-html", page, removed));
  }

  static SiteFault brokenPage(String page, String position, String words) {
    Fault fault = Fault.of("broken-page", page, position, words);
    return new SiteFault(page, Optional.empty(), fault);
  }
}
