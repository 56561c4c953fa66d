package broadside.pipeline;

import broadside.diagnostic.Place;
import broadside.edition.Edition;
import broadside.edition.EditionValue;
import broadside.edition.EditionValues;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where in the record each link stands: in its texts as Markdown reads them, and in its addresses.
 * Made only for an incident on whose pages a link leads nowhere. It knows no more than the public
 * edition, so that no finding can lead to what is withheld.
 */
final class LinkPlaces {
  private LinkPlaces() {}

  /** The first place of each link of an incident; those of the publisher come last. */
  static Map<String, Place> of(Edition edition, MarkdownRenderer markdown) {
    Map<String, Place> places = new HashMap<>();
    Stream.concat(
            EditionValues.of(edition).stream(), EditionValues.of(edition.publisherInfo()).stream())
        .forEach(value -> add(value, markdown, places));
    return places;
  }

  private static void add(
      EditionValue value, MarkdownRenderer markdown, Map<String, Place> places) {
    places.putIfAbsent(value.source(), value.place());
    for (String link : markdown.links(new Markdown(value.source()))) {
      places.putIfAbsent(link, value.place().at(link));
    }
  }
}
