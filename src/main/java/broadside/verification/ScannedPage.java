package broadside.verification;

import java.util.List;
import java.util.Set;

/**
 * What links need to know of a page.
 *
 * @param path its path below the site's folder
 * @param ids the places in it that a link may lead to
 * @param leads its links to places of the site
 */
public record ScannedPage(String path, Set<String> ids, List<Lead> leads) {
  public ScannedPage {
    ids = Set.copyOf(ids);
    leads = List.copyOf(leads);
  }
}
