package broadside.edition;

import broadside.model.figure.Unit;
import broadside.model.text.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of an edition that people wrote, in the language of the record. */
public final class EditionTexts {
  private EditionTexts() {}

  /**
   * Those that are told in the language of the reader where it can be: all of the incident but what
   * figures count, and of the publisher what is no name.
   */
  public static Stream<Text> of(Edition edition) {
    return Stream.concat(ofIncident(edition), of(edition.publisherInfo()));
  }

  static Stream<Text> of(PublisherInfo publisher) {
    return Stream.concat(
        publisher.contact().map(PublisherInfo.Contact::name).stream(),
        publisher.boilerplate().stream());
  }

  static Stream<Text> ofIncident(Edition edition) {
    return Stream.of(
            Stream.of(edition.title()),
            edition.phases().stream().map(Edition.Phase::title),
            edition.phases().stream().flatMap(phase -> phase.text().stream()),
            edition.events().stream().flatMap(EditionTexts::of),
            edition.figures().stream().flatMap(figure -> figure.label().stream()),
            edition.statement().stream().flatMap(EditionTexts::of),
            edition.revisions().stream().map(Edition.Revision::text),
            reason(edition.publication()).stream())
        .flatMap(texts -> texts);
  }

  private static Stream<Text> of(Edition.Event event) {
    Stream<Optional<Text>> own =
        Stream.of(event.title(), Optional.of(event.text()), event.lesson(), event.accordingTo());
    return Stream.concat(present(own), event.sources().stream().map(Edition.Source::title));
  }

  private static Stream<Text> of(Edition.Statement statement) {
    return Stream.of(
            Stream.of(statement.headline()),
            present(Stream.of(statement.editorsNote(), statement.lead(), statement.closing())),
            statement.dateline().flatMap(Edition.Dateline::location).stream(),
            statement.quotes().stream().flatMap(EditionTexts::of),
            statement.author().stream().flatMap(EditionTexts::of),
            statement.picture().stream().flatMap(EditionTexts::of))
        .flatMap(texts -> texts);
  }

  private static Stream<Text> of(Edition.Quote quote) {
    return Stream.concat(Stream.of(quote.text()), of(quote.person()));
  }

  static Stream<Text> of(Edition.Person person) {
    return Stream.concat(Stream.of(person.name()), person.role().stream());
  }

  private static Stream<Text> of(Edition.Picture picture) {
    return present(Stream.of(picture.title(), picture.author(), picture.alt()));
  }

  /** The forms of what a figure counts. */
  static Stream<Text> of(Unit unit) {
    return unit.texts();
  }

  private static Optional<Text> reason(PublicationStatus publication) {
    return publication instanceof PublicationStatus.Withdrawn withdrawn
        ? withdrawn.reason()
        : Optional.empty();
  }

  private static Stream<Text> present(Stream<Optional<Text>> texts) {
    return texts.flatMap(Optional::stream);
  }
}
