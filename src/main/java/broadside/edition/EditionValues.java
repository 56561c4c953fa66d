package broadside.edition;

import broadside.diagnostic.Place;
import broadside.model.Licence;
import broadside.model.text.Text;
import broadside.model.translation.Dictionary;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that people typed and that the readers of an edition get, its translations included: what
 * those look at who ask about that which may get out.
 */
public final class EditionValues {
  private EditionValues() {}

  /** What an edition says of its incident, each value once. */
  public static List<EditionValue> of(Edition edition) {
    return Stream.of(
            EditionTexts.markdown(edition).map(EditionValue::markdown),
            plain(edition).map(EditionValue::plain),
            translations(edition.dictionaries(), EditionTexts.markdown(edition)),
            edition.sources().stream().flatMap(EditionValues::address),
            credit(edition),
            ids(edition))
        .flatMap(values -> values)
        .distinct()
        .toList();
  }

  /** What every edition says of a publisher. An e-mail address is no value: it is told in words. */
  public static List<EditionValue> of(PublisherInfo publisher) {
    Place place = publisher.place();
    return Stream.of(
            Stream.of(EditionValue.plain(publisher.name())),
            EditionTexts.plain(publisher).map(EditionValue::plain),
            EditionTexts.markdown(publisher).map(EditionValue::markdown),
            publisher.logo().stream().flatMap(logo -> logo(place.child("logo"), logo)),
            translations(publisher.dictionaries(), EditionTexts.markdown(publisher)),
            addresses(publisher))
        .flatMap(values -> values)
        .toList();
  }

  /** The addresses of a publisher, and what its licence is called. */
  static Stream<EditionValue> addresses(PublisherInfo publisher) {
    Place place = publisher.place();
    return Stream.of(
            address(place.child("website"), publisher.website()),
            address(place.child("base-url"), Optional.of(publisher.baseUrl())),
            contact(publisher),
            licence(place, publisher.licence()))
        .flatMap(values -> values);
  }

  private static Stream<Text> plain(Edition edition) {
    return Stream.of(
            EditionTexts.plain(edition),
            edition.figures().stream()
                .flatMap(figure -> figure.unit().stream())
                .flatMap(EditionTexts::of),
            edition.people().stream().flatMap(EditionTexts::of),
            edition.sources().stream().map(Edition.Source::title))
        .flatMap(texts -> texts);
  }

  /**
   * In the order of their files, as a dictionary has none.
   *
   * @param markdown the texts whose translations are Markdown
   */
  private static Stream<EditionValue> translations(
      List<Dictionary> dictionaries, Stream<Text> markdown) {
    Set<Place> places = markdown.map(Text::place).collect(Collectors.toSet());
    return dictionaries.stream()
        .flatMap(dictionary -> translations(dictionary, places))
        .sorted(
            Comparator.comparing((EditionValue value) -> value.place().file())
                .thenComparing(value -> value.place().pointer()));
  }

  private static Stream<EditionValue> translations(Dictionary dictionary, Set<Place> markdown) {
    return Stream.concat(
        dictionary.texts().entrySet().stream()
            .map(
                entry ->
                    markdown.contains(entry.getKey())
                        ? EditionValue.markdown(entry.getValue())
                        : EditionValue.plain(entry.getValue())),
        dictionary.units().values().stream().flatMap(EditionTexts::of).map(EditionValue::plain));
  }

  private static Stream<EditionValue> address(Place place, Optional<URI> address) {
    return address.map(url -> EditionValue.address(place, url)).stream();
  }

  static Stream<EditionValue> address(Edition.Source source) {
    return address(source.place().child("url"), source.url());
  }

  /** Whose the picture of a statement is, and its file. */
  static Stream<EditionValue> credit(Edition edition) {
    return edition.statement().flatMap(Edition.Statement::picture).stream()
        .flatMap(EditionValues::credit);
  }

  private static Stream<EditionValue> credit(Edition.Picture picture) {
    Place place = picture.place();
    return Stream.of(
            address(place.child("source"), picture.source()),
            licence(place, picture.licence()),
            picture.file().map(file -> file(place, file)).stream())
        .flatMap(values -> values);
  }

  private static Stream<EditionValue> logo(Place place, PublisherInfo.Logo logo) {
    return Stream.concat(
        Stream.of(file(place, logo.file())), logo.alt().map(EditionValue::plain).stream());
  }

  private static EditionValue file(Place owner, String file) {
    return EditionValue.plain(owner.child("file"), file);
  }

  private static Stream<EditionValue> contact(PublisherInfo publisher) {
    Place place = publisher.place().child("contact");
    return address(place.child("url"), publisher.contact().flatMap(PublisherInfo.Contact::url));
  }

  private static Stream<EditionValue> licence(Place owner, Optional<Licence> licence) {
    Place place = owner.child("licence");
    return Stream.concat(
        licence.map(terms -> EditionValue.plain(place.child("name"), terms.name())).stream(),
        address(place.child("url"), licence.flatMap(Licence::url)));
  }

  /** Ids stand in addresses of the site, in data and in placeholders. */
  private static Stream<EditionValue> ids(Edition edition) {
    return Stream.of(
            Stream.of(EditionValue.plain(edition.place(), edition.id())),
            edition.phases().stream()
                .map(phase -> EditionValue.plain(phase.place().ofKey(), phase.id())),
            edition.events().stream()
                .map(event -> EditionValue.plain(event.place().child("id"), event.id())),
            edition.figures().stream()
                .map(figure -> EditionValue.plain(figure.place().ofKey(), figure.id())),
            edition.statement().stream()
                .flatMap(statement -> statement.quotes().stream())
                .flatMap(EditionValues::id))
        .flatMap(ids -> ids);
  }

  private static Stream<EditionValue> id(Edition.Quote quote) {
    return quote.id().map(id -> EditionValue.plain(quote.place().child("id"), id)).stream();
  }
}
