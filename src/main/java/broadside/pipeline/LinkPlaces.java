package broadside.pipeline;

import broadside.diagnostic.Place;
import broadside.edition.Edition;
import broadside.edition.EditionTexts;
import broadside.edition.PublisherInfo;
import broadside.markdown.Markdown;
import broadside.markdown.MarkdownRenderer;
import broadside.model.Licence;
import broadside.model.Text;
import broadside.model.translation.Dictionary;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where in the record each link stands: in its texts as Markdown reads them, and in its addresses.
 * Made only for an incident on whose pages a link leads nowhere. It knows no more than the public
 * edition, so that no finding can lead to what is withheld.
 */
final class LinkPlaces {
  private final MarkdownRenderer markdown;
  private final Map<String, Place> places = new HashMap<>();

  private LinkPlaces(MarkdownRenderer markdown) {
    this.markdown = markdown;
  }

  /** The first place of each link of an incident; those of the publisher come last. */
  static Map<String, Place> of(Edition edition, MarkdownRenderer markdown) {
    LinkPlaces found = new LinkPlaces(markdown);
    EditionTexts.of(edition).forEach(found::text);
    edition.dictionaries().stream().flatMap(LinkPlaces::texts).forEach(found::text);
    found.addresses(edition);
    return found.places;
  }

  private static Stream<Text> texts(Dictionary dictionary) {
    return dictionary.texts().values().stream();
  }

  private void text(Text text) {
    for (String link : markdown.links(new Markdown(text.source()))) {
      places.putIfAbsent(link, text.place().at(link));
    }
  }

  private void addresses(Edition edition) {
    Place file = Place.of(edition.title().place().file());
    edition.events().stream()
        .flatMap(event -> event.sources().stream())
        .flatMap(source -> source.url().stream())
        .forEach(url -> address(url, file));
    edition
        .statement()
        .flatMap(Edition.Statement::picture)
        .ifPresent(
            picture ->
                Stream.of(picture.source(), picture.licence().flatMap(Licence::url))
                    .flatMap(Optional::stream)
                    .forEach(url -> address(url, file)));
    PublisherInfo publisher = edition.publisherInfo();
    Place own = Place.of(publisher.name().place().file());
    List.of(
            publisher.website(),
            publisher.contact().flatMap(PublisherInfo.Contact::url),
            publisher.licence().flatMap(Licence::url))
        .forEach(url -> url.ifPresent(known -> address(known, own)));
  }

  private void address(URI url, Place file) {
    places.putIfAbsent(url.toString(), file.at(url.toString()));
  }
}
