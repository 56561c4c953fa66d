package broadside.view;

import broadside.edition.Masthead;
import broadside.model.Text;
import java.net.URI;

/** Makes the view of the publisher. */
final class PublisherViews {
  private PublisherViews() {}

  static PublisherView of(Masthead masthead, String language) {
    Text name = masthead.dictionary(language).find(masthead.name()).orElse(masthead.name());
    return new PublisherView(
        name.source(),
        masthead.website().map(URI::toString),
        masthead.baseUrl().toString(),
        masthead.baseUrl().getRawPath());
  }
}
