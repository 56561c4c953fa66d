package broadside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Need;
import broadside.testing.Needs;
import broadside.testing.TestSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attack strings in every text of incidents, their publisher and translations: each is refused with
 * a message, or the site that shows it is harmless in a browser that ignores the policy of the
 * pages, and then in one that obeys it.
 */
@Needs(Need.CHROMIUM)
@ExtendWith(WebsiteExtension.class)
class AttackIT {
  private static final int AT_LEAST = 500;

  /** So many strings share a site, in turns: each stands in several of its texts. */
  private static final int IN_ONE_SITE = 36;

  @TempDir private Path folder;

  private final Chromium chromium;

  AttackIT(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void noTextOfARecordRunsOrFetchesAnything() throws IOException {
    AttackedWorkspace workspace = new AttackedWorkspace(folder);
    List<String> accepted = workspace.accepted(Attacks.all());
    assertTrue(accepted.size() >= AT_LEAST, () -> accepted.size() + " strings are accepted");
    try (SiteServer server = new SiteServer()) {
      List<String> documents = serve(accepted, workspace, server);
      Visits visits = new Visits(server, chromium, documents);
      // What the policy would stop is seen without it; what it has to stop, with it.
      Set<String> found = new TreeSet<>(visits.all(false));
      found.addAll(visits.all(true));
      found.addAll(visits.notes());
      assertEquals("", String.join("\n", found));
      assertTrue(visits.elements() > documents.size(), "pages have elements");
    }
  }

  private static List<String> serve(
      List<String> attacks, AttackedWorkspace workspace, SiteServer server) {
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < attacks.size(); i += IN_ONE_SITE) {
      List<String> some = attacks.subList(i, Math.min(i + IN_ONE_SITE, attacks.size()));
      TestSite site = workspace.site(some);
      documents.addAll(server.put("/" + i + "/", site));
      // The page for what is not found takes what all pages share from where the site is published.
      server.put("/incidents/", site);
    }
    return documents;
  }
}
