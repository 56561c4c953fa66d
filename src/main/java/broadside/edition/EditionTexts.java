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
    PublisherInfo publisher = edition.publisherInfo();
    return Stream.of(markdown(edition), plain(edition), markdown(publisher), plain(publisher))
        .flatMap(texts -> texts);
  }

  /** What the publisher says in Markdown. */
  static Stream<Text> markdown(PublisherInfo publisher) {
    return publisher.boilerplate().stream();
  }

  /** Names of the publisher that may be translated. */
  static Stream<Text> plain(PublisherInfo publisher) {
    return publisher.contact().map(PublisherInfo.Contact::name).stream();
  }

  /** What is said of the incident in Markdown. */
  static Stream<Text> markdown(Edition edition) {
    return Stream.of(
            edition.phases().stream().flatMap(phase -> phase.text().stream()),
            edition.events().stream().map(Edition.Event::text),
            edition.events().stream().flatMap(event -> event.lesson().stream()),
            edition.statement().stream().flatMap(EditionTexts::markdown),
            edition.revisions().stream().map(Edition.Revision::text),
            reason(edition.publication()).stream())
        .flatMap(texts -> texts);
  }

  private static Stream<Text> markdown(Edition.Statement statement) {
    return Stream.concat(
        present(Stream.of(statement.editorsNote(), statement.lead(), statement.closing())),
        statement.quotes().stream().map(Edition.Quote::text));
  }

  /** Titles, names and labels of the incident, which are no Markdown. */
  static Stream<Text> plain(Edition edition) {
    return Stream.of(
            Stream.of(edition.title()),
            edition.phases().stream().map(Edition.Phase::title),
            edition.events().stream().flatMap(EditionTexts::plain),
            edition.figures().stream().flatMap(figure -> figure.label().stream()),
            edition.statement().stream().flatMap(EditionTexts::plain))
        .flatMap(texts -> texts);
  }

  private static Stream<Text> plain(Edition.Event event) {
    return Stream.concat(
        present(Stream.of(event.title(), event.accordingTo())),
        event.sources().stream().map(Edition.Source::title));
  }

  private static Stream<Text> plain(Edition.Statement statement) {
    return Stream.of(
            Stream.of(statement.headline()),
            statement.dateline().flatMap(Edition.Dateline::location).stream(),
            statement.quotes().stream().map(Edition.Quote::person).flatMap(EditionTexts::of),
            statement.author().stream().flatMap(EditionTexts::of),
            statement.picture().stream().flatMap(EditionTexts::of))
        .flatMap(texts -> texts);
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

  /** What lists of incidents tell of it: its lead, or why it was taken back. */
  public static Optional<Text> teaser(Edition edition) {
    return edition.isWithdrawn()
        ? reason(edition.publication())
        : edition.statement().flatMap(Edition.Statement::lead);
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
