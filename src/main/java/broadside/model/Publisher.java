package broadside.model;

import broadside.diagnostic.Place;
import broadside.model.text.Text;
import broadside.model.translation.Translation;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Who publishes: the organisation behind the statements.
 *
 * @param place its file
 * @param name what it is called
 * @param website its own website
 * @param baseUrl where {@code site/} will stand, ending in a slash
 * @param tag the beginning of its tag URIs behind {@code tag:}, a host and a date on which it was
 *     its own
 * @param languages the languages of the site, the first being the one of its front page
 * @param contact whom the press asks
 * @param boilerplate who the organisation is, in a few sentences
 * @param licence the terms under which its texts may be used
 * @param colour the colour by which it is known
 * @param logo its sign
 * @param allow what was accepted against a rule
 * @param translations its texts in other languages, by language
 */
public record Publisher(
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
    List<Allowance> allow,
    List<Translation> translations) {
  public Publisher {
    languages = List.copyOf(languages);
    allow = List.copyOf(allow);
    translations = List.copyOf(translations);
  }

  /**
   * Whom the press asks. An address that stands on a page is an address that a botnet can harvest:
   * a link to a form is safe.
   *
   * @param name a role rather than a person
   * @param url a contact page or form
   * @param email the e-mail address of the role; it is printed in words
   */
  public record Contact(Text name, Optional<URI> url, Optional<EmailAddress> email) {}
}
