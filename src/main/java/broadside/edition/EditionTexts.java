package broadside.edition;

import broadside.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of an edition that people wrote, in any order. */
public final class EditionTexts {
  private EditionTexts() {}

  public static Stream<Text> of(Edition edition) {
    return Stream.of(
            Stream.of(edition.title()),
            edition.phases().stream().map(Edition.Phase::title),
            edition.events().stream().flatMap(EditionTexts::of),
            edition.figures().stream().flatMap(figure -> figure.label().stream()),
            edition.statement().stream().flatMap(EditionTexts::of),
            edition.revisions().stream().map(Edition.Revision::text),
            edition.publisherInfo().boilerplate().stream(),
            edition.publisherInfo().contact().stream().map(PublisherInfo.Contact::name))
        .flatMap(texts -> texts);
  }

  private static Stream<Text> of(Edition.Event event) {
    return Stream.concat(
        present(
            List.of(event.title(), Optional.of(event.text()), event.lesson(), event.accordingTo())),
        event.sources().stream().map(Edition.Source::title));
  }

  private static Stream<Text> of(Edition.Statement statement) {
    Stream<Text> quotes =
        statement.quotes().stream()
            .flatMap(quote -> Stream.concat(Stream.of(quote.text()), of(quote.person())));
    Stream<Text> parts =
        present(
            List.of(
                Optional.of(statement.headline()),
                statement.editorsNote(),
                statement.lead(),
                statement.closing()));
    return Stream.of(parts, quotes, statement.author().stream().flatMap(EditionTexts::of))
        .flatMap(texts -> texts);
  }

  private static Stream<Text> of(Edition.Person person) {
    return present(List.of(Optional.of(person.name()), person.role()));
  }

  private static Stream<Text> present(List<Optional<Text>> texts) {
    return texts.stream().flatMap(Optional::stream);
  }
}
