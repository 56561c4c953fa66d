package broadside.pipeline;

import broadside.diagnostic.Place;
import broadside.edition.EditionValue;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where in the record each link stands: in texts as Markdown reads them, and in addresses.
 *
 * @param places the first place of each link, as it stands in pages
 */
record LinkPlaces(Map<String, Place> places) {

  /**
   * The links of what readers get. They know no more than that, so that no finding can lead to what
   * is withheld.
   */
  static LinkPlaces of(List<EditionValue> values, MarkdownRenderer markdown) {
    Map<String, Place> places = new HashMap<>();
    for (EditionValue value : values) {
      if (value.source().contains("://")) {
        places.putIfAbsent(value.source(), value.place());
      }
      for (String link : markdown.links(new Markdown(value.source()))) {
        places.putIfAbsent(link, value.place().at(link));
      }
    }
    return new LinkPlaces(places);
  }

  /** All links. */
  Set<String> links() {
    return places.keySet();
  }

  /** Where a link was typed, if it was. */
  Optional<Place> place(String link) {
    return Optional.ofNullable(places.get(link));
  }
}
