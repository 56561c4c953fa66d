package broadside.view;

import broadside.edition.PublisherInfo;
import broadside.theme.Theme;
import java.net.URI;

/** Makes the view of the publisher. */
public final class PublisherViewFactory {
  private PublisherViewFactory() {}

  /** The view of a publisher in a language. */
  public static PublisherView of(PublisherInfo publisherInfo, String language) {
    return new PublisherView(
        publisherInfo.told(publisherInfo.name(), language).source(),
        publisherInfo.website().map(URI::toString),
        publisherInfo.baseUrl().toString(),
        publisherInfo.baseUrl().getRawPath(),
        ThemeView.of(Theme.of(publisherInfo.colour())),
        publisherInfo.logo().map(logo -> logo(logo, publisherInfo, language)));
  }

  private static LogoView logo(
      PublisherInfo.Logo logo, PublisherInfo publisherInfo, String language) {
    String alt = logo.alt().map(text -> publisherInfo.told(text, language).source()).orElse("");
    return LogoView.of(logo.file(), logo.width(), logo.height(), alt);
  }
}
