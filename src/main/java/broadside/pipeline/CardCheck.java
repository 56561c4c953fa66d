package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.edition.Edition;
import broadside.edition.PublisherInfo;
import broadside.model.text.Text;
import broadside.model.translation.Dictionary;
import broadside.picture.Painter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for letters that a card cannot show. */
final class CardCheck {
  /** Beyond letters of our languages and marks of prose: for most texts no typeface is read. */
  private static final Pattern UNUSUAL =
      Pattern.compile("[^\\n -~\\u00A0-\\u017F\\u0400-\\u045F\\u05D0-\\u05EA\\u2013-\\u201E…]");

  private CardCheck() {}

  /** The findings about the headlines of an incident. */
  static Stream<Diagnostic> findings(Edition edition) {
    return edition.statement().map(Edition.Statement::headline).stream()
        .flatMap(headline -> told(headline, edition.dictionaries()))
        .flatMap(headline -> finding(headline, "card-without-headline").stream());
  }

  /** The findings about the name of a publisher. */
  static Stream<Diagnostic> findings(PublisherInfo publisher) {
    return told(publisher.name(), publisher.dictionaries())
        .flatMap(name -> finding(name, "card-without-name").stream());
  }

  private static Stream<Text> told(Text text, List<Dictionary> dictionaries) {
    return Stream.concat(
        Stream.of(text),
        dictionaries.stream().flatMap(dictionary -> dictionary.find(text).stream()));
  }

  private static Optional<Diagnostic> finding(Text text, String id) {
    return UNUSUAL.matcher(text.source()).find()
        ? Optional.of(new Painter().missing(text.source()))
            .filter(missing -> !missing.isEmpty())
            .map(missing -> Diagnostic.warning(text.place(), id, missing))
        : Optional.empty();
  }
}
