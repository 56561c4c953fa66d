package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Person;
import broadside.model.Phase;
import broadside.model.Source;
import broadside.model.Statement;
import broadside.model.figure.Derivation;
import broadside.model.figure.Figure;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whatever is referred to exists: phases, events, figures, people, sources, picture files. */
final class KnownReferences implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    References phases = new References("phase", ids(incident.phases(), Phase::id));
    References sources = new References("source", ids(incident.sources(), Source::id));
    References events = new References("event", ids(incident.events(), Event::id));
    References figures = new References("figure", incident.allFigures().map(Figure::id).toList());
    return Stream.of(
            incident.events().stream().flatMap(event -> event(event, phases, sources, events)),
            incident.allFigures().flatMap(figure -> figure(figure, figures, events)),
            incident.statement().stream().flatMap(statement -> statement(statement, incident)))
        .flatMap(findings -> findings);
  }

  private static Stream<Diagnostic> event(
      Event event, References phases, References sources, References events) {
    return Stream.of(
            event.phase().stream()
                .flatMap(id -> phases.check(id, event.place().child("phase")).stream()),
            all(event.sources(), sources, event.place().child("sources")),
            all(event.time().after(), events, event.place().child("after")),
            all(event.time().before(), events, event.place().child("before")))
        .flatMap(findings -> findings);
  }

  private static Stream<Diagnostic> figure(Figure figure, References figures, References events) {
    if (!(figure.value() instanceof Figure.Derived derived)) {
      return Stream.empty();
    }
    Derivation derivation = derived.derivation();
    Place place = figure.place().child(derivation.key());
    return Stream.concat(
        all(derivation.figures(), figures, place), all(derivation.events(), events, place));
  }

  private static Stream<Diagnostic> statement(Statement statement, Incident incident) {
    References people = new References("person", ids(incident.people(), Person::id));
    References files = new References("picture", List.copyOf(incident.media()));
    return Stream.of(
            statement.author().stream()
                .flatMap(id -> people.check(id, statement.place().child("author")).stream()),
            statement.quotes().stream()
                .flatMap(
                    quote -> people.check(quote.person(), quote.place().child("person")).stream()),
            statement.picture().stream()
                .flatMap(
                    picture ->
                        picture.file().stream()
                            .flatMap(
                                file -> files.check(file, picture.place().child("file")).stream())))
        .flatMap(findings -> findings);
  }

  private static Stream<Diagnostic> all(List<String> names, References known, Place place) {
    return names.stream().flatMap(name -> known.check(name, place.at(name)).stream());
  }

  private static <T> List<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).filter(text -> !text.isEmpty()).toList();
  }
}
