package broadside.view;

import broadside.model.Publisher;
import broadside.model.Text;
import java.net.URI;

/** Makes the view of the publisher. */
final class PublisherViews {
  private PublisherViews() {}

  static PublisherView of(Publisher publisher, String language) {
    return new PublisherView(
        name(publisher, language),
        publisher.website().map(URI::toString),
        publisher.baseUrl().toString());
  }

  private static String name(Publisher publisher, String language) {
    return publisher.translations().stream()
        .filter(translation -> translation.language().equals(language))
        .flatMap(translation -> translation.find("name").stream())
        .flatMap(entry -> entry.text().stream())
        .map(Text::source)
        .findFirst()
        .orElse(publisher.name().source());
  }
}
