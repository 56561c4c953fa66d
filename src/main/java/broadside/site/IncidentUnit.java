package broadside.site;

import broadside.view.IncidentOutline;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All pages of one incident.
 *
 * @param outline which incident, and which pages it has
 * @param inputs the sum of all that they depend on
 * @param pages the pages
 */
public record IncidentUnit(IncidentOutline outline, String inputs, List<Page> pages) {
  public IncidentUnit {
    pages = List.copyOf(pages);
  }

  /** Its pages by folder: those of one language are made from the same words. */
  public Collection<List<Page>> byFolder() {
    Map<String, List<Page>> folders =
        pages.stream()
            .collect(Collectors.groupingBy(Page::folder, LinkedHashMap::new, Collectors.toList()));
    return folders.values();
  }
}
