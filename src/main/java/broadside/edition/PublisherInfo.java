package broadside.edition;

import broadside.diagnostic.Place;
import broadside.model.Colour;
import broadside.model.EmailAddress;
import broadside.model.Licence;
import broadside.model.Publisher;
import broadside.model.Translatables;
import broadside.model.text.Text;
import broadside.model.translation.Dictionary;
import broadside.model.translation.Translatable;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What every edition says of who publishes it.
 *
 * @param place its file
 * @param name what the organisation is called
 * @param website its own website
 * @param baseUrl where the site will stand, ending in a slash
 * @param tag the beginning of its tag URIs behind {@code tag:}
 * @param languages the languages of the site, the first being the one of its front page
 * @param contact whom the press asks
 * @param boilerplate who the organisation is, in a few sentences
 * @param licence the terms under which its texts may be used
 * @param colour the colour by which it is known
 * @param logo its sign
 * @param dictionaries its words in other languages
 */
public record PublisherInfo(
    Place place,
    Text name,
    Optional<URI> website,
    URI baseUrl,
    Optional<String> tag,
    List<String> languages,
    Optional<Contact> contact,
    Optional<Text> boilerplate,
    Optional<Licence> licence,
    Optional<Colour> colour,
    Optional<Logo> logo,
    List<Dictionary> dictionaries) {
  /** In the place of a publisher where an incident is looked at by itself. */
  static final PublisherInfo NOBODY =
      new PublisherInfo(
          Place.of(""),
          new Text(Place.of(""), ""),
          Optional.empty(),
          URI.create(""),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public PublisherInfo {
    languages = List.copyOf(languages);
    dictionaries = List.copyOf(dictionaries);
  }

  /**
   * Whom the press asks.
   *
   * @param name a role rather than a person
   * @param url a contact page or form
   * @param email the address of the role, which readers may see in words only
   */
  public record Contact(Text name, Optional<URI> url, Optional<EmailAddress> email) {}

  /**
   * The sign of the organisation.
   *
   * @param file path below {@code incidents/}, and below the site
   * @param width in pixels
   * @param height in pixels
   * @param alt what it shows
   */
  public record Logo(String file, int width, int height, Optional<Text> alt) {}

  /** What an edition says of a publisher; all that it says is for everybody. */
  public static PublisherInfo of(Publisher publisher) {
    List<Translatable> texts = Translatables.of(publisher);
    return new PublisherInfo(
        publisher.place(),
        publisher.name(),
        publisher.website(),
        publisher.baseUrl(),
        publisher.tag(),
        publisher.languages(),
        publisher
            .contact()
            .map(contact -> new Contact(contact.name(), contact.url(), contact.email())),
        publisher.boilerplate(),
        publisher.licence(),
        publisher.colour(),
        publisher
            .logo()
            .map(logo -> new Logo(logo.file(), logo.width(), logo.height(), logo.alt())),
        publisher.translations().stream()
            .map(translation -> Dictionary.of(translation, texts))
            .toList());
  }

  /** The same without the address of the contact. */
  public PublisherInfo withoutEmail() {
    return new PublisherInfo(
        place,
        name,
        website,
        baseUrl,
        tag,
        languages,
        contact.map(known -> new Contact(known.name(), known.url(), Optional.empty())),
        boilerplate,
        licence,
        colour,
        logo,
        dictionaries);
  }

  /** One of its texts in a language; as it was written if it is not translated. */
  public Text told(Text text, String language) {
    return dictionary(language).find(text).orElse(text);
  }

  /** Its words in a language; none if it is not translated. */
  public Dictionary dictionary(String language) {
    return dictionaries.stream()
        .filter(dictionary -> dictionary.language().equals(language))
        .findFirst()
        .orElseGet(() -> Dictionary.empty(language));
  }
}
