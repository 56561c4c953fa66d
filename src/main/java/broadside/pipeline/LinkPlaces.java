package broadside.pipeline;

import broadside.diagnostic.Place;
import broadside.edition.EditionValue;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.markdown.TypedLink;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in the record each link stands: in texts as Markdown reads them, and in addresses.
 *
 * @param values those that hold a link, as it stands in pages
 * @param markdown reads them
 */
record LinkPlaces(Map<String, Set<EditionValue>> values, MarkdownRenderer markdown) {

  /**
   * The links of what readers get. They know no more than that, so that no finding can lead to what
   * is withheld.
   */
  static LinkPlaces of(List<EditionValue> values, MarkdownRenderer markdown) {
    Map<String, Set<EditionValue>> holders = new LinkedHashMap<>();
    for (EditionValue value : values) {
      for (String link : links(value, markdown)) {
        holders.computeIfAbsent(link, missing -> new LinkedHashSet<>()).add(value);
      }
    }
    return new LinkPlaces(holders, markdown);
  }

  private static List<String> links(EditionValue value, MarkdownRenderer markdown) {
    return switch (value.form()) {
      case MARKDOWN -> markdown.links(new Markdown(value.source()));
      case ADDRESS -> List.of(value.source());
      case PLAIN -> List.of();
    };
  }

  /** All links, in the order of the values. */
  Set<String> links() {
    return values.keySet();
  }

  /** Where a link was typed, each time; nowhere, if it was not. */
  Set<Place> of(String link) {
    return values.getOrDefault(link, Set.of()).stream()
        .flatMap(value -> places(value, link))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Place> places(EditionValue value, String link) {
    List<Place> places =
        typed(value).stream()
            .filter(typed -> typed.address().equals(link))
            .map(typed -> value.place().at(piece(typed)))
            .toList();
    return places.isEmpty() ? Stream.of(value.place()) : places.stream();
  }

  private List<TypedLink> typed(EditionValue value) {
    return value.is(EditionValue.Form.MARKDOWN)
        ? markdown.typedLinks(new Markdown(value.source()))
        : List.of();
  }

  private static Place.Excerpt piece(TypedLink link) {
    return new Place.Excerpt(link.typed(), link.skipped());
  }
}
