package broadside.pipeline;

import broadside.diagnostic.Place;
import broadside.edition.EditionValue;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where in the record each link stands: in texts as Markdown reads them, and in addresses.
 *
 * @param places the places of each link, as it stands in pages
 */
record LinkPlaces(Map<String, Set<Place>> places) {
  /** A value that is an address as a whole, such as that of a source. */
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+://\\S++");

  /**
   * The links of what readers get. They know no more than that, so that no finding can lead to what
   * is withheld.
   */
  static LinkPlaces of(List<EditionValue> values, MarkdownRenderer markdown) {
    Map<String, Set<Place>> places = new HashMap<>();
    for (EditionValue value : values) {
      if (ADDRESS.matcher(value.source()).matches()) {
        add(value.source(), value.place(), places);
      }
      for (String link : markdown.links(new Markdown(value.source()))) {
        add(link, value.place().at(link), places);
      }
    }
    return new LinkPlaces(places);
  }

  private static void add(String link, Place place, Map<String, Set<Place>> places) {
    places.computeIfAbsent(link, missing -> new LinkedHashSet<>()).add(place);
  }

  /** All links. */
  Set<String> links() {
    return places.keySet();
  }

  /** Where a link was typed; nowhere, if it was not. */
  Set<Place> of(String link) {
    return places.getOrDefault(link, Set.of());
  }
}
