package broadside.pipeline;

import broadside.diagnostic.Place;
import broadside.edition.EditionValue;
import broadside.markdown.MarkdownRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where in the record each link stands: in texts as Markdown reads them, and in addresses.
 *
 * @param values those that hold a link, as it stands in pages
 */
record LinkPlaces(Map<String, List<ValueLinks>> values) {

  /**
   * The links of what readers get. They know no more than that, so that no finding can lead to what
   * is withheld.
   */
  static LinkPlaces of(List<EditionValue> values, MarkdownRenderer markdown) {
    Map<String, List<ValueLinks>> holders = new LinkedHashMap<>();
    for (EditionValue value : new LinkedHashSet<>(values)) {
      ValueLinks links = new ValueLinks(value, markdown);
      links
          .addresses()
          .forEach(link -> holders.computeIfAbsent(link, missing -> new ArrayList<>()).add(links));
    }
    return new LinkPlaces(holders);
  }

  /** All links, in the order of the values. */
  Set<String> links() {
    return values.keySet();
  }

  /** Where a link was typed, each time; nowhere, if it was not. */
  Set<Place> of(String link) {
    return values.getOrDefault(link, List.of()).stream()
        .flatMap(value -> value.of(link).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
