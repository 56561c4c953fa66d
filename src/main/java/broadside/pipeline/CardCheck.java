package broadside.pipeline;

import broadside.diagnostic.Diagnostic;
import broadside.edition.Edition;
import broadside.model.Publisher;
import broadside.model.figure.Unit;
import broadside.model.text.Text;
import broadside.picture.Lettering;
import broadside.view.CardView;
import java.util.Optional;
import java.util.stream.Stream;

/** Warns of words that the card of an incident cannot show, in any of its languages. */
record CardCheck(Lettering lettering) {

  /** What is missing on the cards of an incident. */
  Stream<Diagnostic> findings(Edition edition) {
    return edition.statement().stream()
        .flatMap(statement -> Stream.concat(texts(statement), units(edition)))
        .flatMap(text -> Stream.concat(Stream.of(text), translations(text, edition)))
        .flatMap(text -> finding(text).stream());
  }

  /** What is missing on all cards. */
  Stream<Diagnostic> findings(Publisher publisher) {
    return finding(publisher.name()).stream();
  }

  private static Stream<Text> texts(Edition.Statement statement) {
    return Stream.concat(
        Stream.of(statement.headline()),
        statement.dateline().flatMap(Edition.Dateline::location).stream());
  }

  private static Stream<Text> units(Edition edition) {
    return CardView.keyFigure(edition).flatMap(Edition.Figure::unit).stream().flatMap(Unit::texts);
  }

  private static Stream<Text> translations(Text text, Edition edition) {
    return edition.dictionaries().stream().flatMap(dictionary -> dictionary.find(text).stream());
  }

  private Optional<Diagnostic> finding(Text text) {
    String missing = lettering.missing(text.source());
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        lettering
            .shown(text.source())
            .map(line -> Diagnostic.warning(text.place(), "card-signs", missing, line))
            .orElse(Diagnostic.warning(text.place(), "card-letters", missing)));
  }
}
