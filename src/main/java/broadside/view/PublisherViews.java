package broadside.view;

import broadside.edition.Masthead;
import broadside.model.Text;
import broadside.theme.Theme;
import java.net.URI;

/** Makes the view of the publisher. */
final class PublisherViews {
  private PublisherViews() {}

  static PublisherView of(Masthead masthead, String language) {
    return new PublisherView(
        told(masthead.name(), masthead, language),
        masthead.website().map(URI::toString),
        masthead.baseUrl().toString(),
        masthead.baseUrl().getRawPath(),
        ThemeView.of(Theme.of(masthead.colour())),
        masthead.logo().map(logo -> logo(logo, masthead, language)));
  }

  private static LogoView logo(Masthead.Logo logo, Masthead masthead, String language) {
    String alt = logo.alt().map(text -> told(text, masthead, language)).orElse("");
    return LogoView.of(logo.file(), logo.width(), logo.height(), alt);
  }

  private static String told(Text text, Masthead masthead, String language) {
    return masthead.dictionary(language).find(text).orElse(text).source();
  }
}
