package broadside.view;

import broadside.model.Publisher;
import java.net.URI;

/** Makes the view of the publisher. */
final class PublisherViews {
  private PublisherViews() {}

  static PublisherView of(Publisher publisher) {
    return new PublisherView(
        publisher.name().source(),
        publisher.website().map(URI::toString),
        publisher.baseUrl().toString());
  }
}
