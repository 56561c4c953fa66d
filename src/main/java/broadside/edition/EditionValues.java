package broadside.edition;

import broadside.diagnostic.Place;
import broadside.model.Licence;
import broadside.model.text.Text;
import broadside.model.translation.Dictionary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
            texts(edition).map(EditionValue::of),
            translations(edition.dictionaries()),
            edition.sources().stream().flatMap(EditionValues::address),
            edition.statement().flatMap(Edition.Statement::picture).stream()
                .flatMap(EditionValues::credit),
            ids(edition))
        .flatMap(values -> values)
        .distinct()
        .toList();
  }

  /** What every edition says of a publisher. An e-mail address is no value: it is told in words. */
  public static List<EditionValue> of(PublisherInfo publisher) {
    Place place = publisher.place();
    return Stream.of(
            Stream.of(EditionValue.of(publisher.name())),
            EditionTexts.of(publisher).map(EditionValue::of),
            publisher.logo().stream().flatMap(logo -> logo(place.child("logo"), logo)),
            translations(publisher.dictionaries()),
            publisher.website().map(url -> EditionValue.of(place.child("website"), url)).stream(),
            Stream.of(EditionValue.of(place.child("base-url"), publisher.baseUrl())),
            contact(publisher),
            licence(place, publisher.licence()))
        .flatMap(values -> values)
        .toList();
  }

  private static Stream<Text> texts(Edition edition) {
    return Stream.of(
            EditionTexts.ofIncident(edition),
            edition.figures().stream()
                .flatMap(figure -> figure.unit().stream())
                .flatMap(EditionTexts::of),
            edition.people().stream().flatMap(EditionTexts::of),
            edition.sources().stream().map(Edition.Source::title))
        .flatMap(texts -> texts);
  }

  /** In the order of their files, as a dictionary has none. */
  private static Stream<EditionValue> translations(List<Dictionary> dictionaries) {
    return dictionaries.stream()
        .flatMap(
            dictionary ->
                Stream.concat(
                    dictionary.texts().values().stream(),
                    dictionary.units().values().stream().flatMap(EditionTexts::of)))
        .map(EditionValue::of)
        .sorted(
            Comparator.comparing((EditionValue value) -> value.place().file())
                .thenComparing(value -> value.place().pointer()));
  }

  private static Stream<EditionValue> address(Edition.Source source) {
    return source.url().map(url -> EditionValue.of(source.place().child("url"), url)).stream();
  }

  private static Stream<EditionValue> credit(Edition.Picture picture) {
    Place place = picture.place();
    return Stream.of(
            picture.source().map(url -> EditionValue.of(place.child("source"), url)).stream(),
            licence(place, picture.licence()),
            picture.file().map(file -> file(place, file)).stream())
        .flatMap(values -> values);
  }

  private static Stream<EditionValue> logo(Place place, PublisherInfo.Logo logo) {
    return Stream.concat(
        Stream.of(file(place, logo.file())), logo.alt().map(EditionValue::of).stream());
  }

  private static EditionValue file(Place owner, String file) {
    return new EditionValue(owner.child("file"), file);
  }

  private static Stream<EditionValue> contact(PublisherInfo publisher) {
    Place place = publisher.place().child("contact");
    return publisher.contact().flatMap(PublisherInfo.Contact::url).stream()
        .map(url -> EditionValue.of(place.child("url"), url));
  }

  private static Stream<EditionValue> licence(Place owner, Optional<Licence> licence) {
    Place place = owner.child("licence");
    return Stream.concat(
        licence.map(terms -> new EditionValue(place.child("name"), terms.name())).stream(),
        licence
            .flatMap(Licence::url)
            .map(url -> EditionValue.of(place.child("url"), url))
            .stream());
  }

  /** Ids stand in addresses of the site, in data and in placeholders. */
  private static Stream<EditionValue> ids(Edition edition) {
    return Stream.of(
            Stream.of(new EditionValue(edition.place(), edition.id())),
            edition.phases().stream()
                .map(phase -> new EditionValue(phase.place().ofKey(), phase.id())),
            edition.events().stream()
                .map(event -> new EditionValue(event.place().child("id"), event.id())),
            edition.figures().stream()
                .map(figure -> new EditionValue(figure.place().ofKey(), figure.id())),
            edition.statement().stream()
                .flatMap(statement -> statement.quotes().stream())
                .flatMap(EditionValues::id))
        .flatMap(ids -> ids);
  }

  private static Stream<EditionValue> id(Edition.Quote quote) {
    return quote.id().map(id -> new EditionValue(quote.place().child("id"), id)).stream();
  }
}
