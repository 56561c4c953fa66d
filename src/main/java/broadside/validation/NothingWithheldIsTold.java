package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.Parts;
import broadside.model.figure.Derivation;
import broadside.model.figure.Figure;
import broadside.model.text.Placeholder;
import broadside.model.text.Tlp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may read a text, a derived figure or an event may also know the figures and times in it;
 * otherwise the text could not be filled for them, a sum would lack a part, and the event would
 * stand nowhere.
 */
final class NothingWithheldIsTold implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Labels labels = Labels.of(incident);
    Stream<Diagnostic> texts =
        Stream.concat(IncidentText.all(incident).stream(), IncidentText.names(incident).stream())
            .flatMap(text -> check(text, labels));
    return Stream.of(
            texts,
            incident.allFigures().flatMap(figure -> check(figure, labels)),
            incident.events().stream().flatMap(event -> check(event, labels)))
        .flatMap(findings -> findings);
  }

  /** The labels of events, figures and quotes by their ids. */
  private record Labels(
      Map<String, Tlp> events, Map<String, Tlp> figures, Map<String, Tlp> quotes) {
    static Labels of(Incident incident) {
      Parts parts = Parts.of(incident);
      return new Labels(
          incident.events().stream()
              .collect(
                  Collectors.toMap(
                      Event::id, event -> parts.at(event.place()).label(), (one, other) -> one)),
          incident
              .allFigures()
              .collect(
                  Collectors.toMap(
                      Figure::id, figure -> parts.at(figure.place()).label(), (one, other) -> one)),
          quotes(incident, parts));
    }

    private static Map<String, Tlp> quotes(Incident incident, Parts parts) {
      return incident.statement().stream()
          .flatMap(statement -> statement.quotes().stream())
          .filter(quote -> quote.id().isPresent())
          .collect(
              Collectors.toMap(
                  quote -> quote.id().orElseThrow(),
                  quote -> parts.at(quote.place()).label(),
                  (one, other) -> one));
    }

    Optional<Tlp> of(Placeholder placeholder) {
      return switch (placeholder.kind()) {
        case FIGURE -> figure(placeholder.id());
        case TIME, ATTRIBUTION -> event(placeholder.id());
        case QUOTE -> Optional.ofNullable(quotes.get(placeholder.id()));
      };
    }

    Optional<Tlp> event(String id) {
      return Optional.ofNullable(events.get(id));
    }

    Optional<Tlp> figure(String id) {
      return Optional.ofNullable(figures.get(id));
    }
  }

  private static Stream<Diagnostic> check(IncidentText text, Labels labels) {
    return text.text().placeholders().stream()
        .flatMap(
            placeholder ->
                withheld(
                    labels.of(placeholder),
                    text.label(),
                    text.text().place().at(placeholder.raw()),
                    placeholder.raw()));
  }

  private static Stream<Diagnostic> check(Figure figure, Labels labels) {
    if (!(figure.value() instanceof Figure.Derived derived)) {
      return Stream.empty();
    }
    Derivation derivation = derived.derivation();
    Place place = figure.place().child(derivation.key());
    Tlp whole = labels.figures().get(figure.id());
    return Stream.concat(
        derivation.figures().stream()
            .flatMap(id -> withheld(labels.figure(id), whole, place.at(id), id)),
        derivation.events().stream()
            .flatMap(id -> withheld(labels.event(id), whole, place.at(id), id)));
  }

  private static Stream<Diagnostic> withheld(
      Optional<Tlp> part, Tlp whole, Place place, String name) {
    return part
        .filter(whole::isWiderThan)
        .map(
            label ->
                Diagnostic.error(place, "withheld-reference", name, label.word(), whole.word()))
        .stream();
  }

  /** Who is told that an event came later must know the event that it came after. */
  private static Stream<Diagnostic> check(Event event, Labels labels) {
    List<String> anchors = event.time().after();
    Tlp own = labels.events().get(event.id());
    boolean standsNowhere =
        event.time().when().isEmpty()
            && !anchors.isEmpty()
            && tellsItsTime(event)
            && anchors.stream().flatMap(id -> labels.event(id).stream()).allMatch(own::isWiderThan)
            && anchors.stream().allMatch(id -> labels.event(id).isPresent());
    return standsNowhere
        ? Stream.of(
            Diagnostic.error(
                event.place().child("after"), "withheld-order", event.id(), own.word()))
        : Stream.empty();
  }

  private static boolean tellsItsTime(Event event) {
    return Stream.of(Stream.of(event.text()), event.title().stream(), event.lesson().stream())
        .flatMap(texts -> texts)
        .flatMap(text -> text.placeholders().stream())
        .anyMatch(
            placeholder ->
                placeholder.kind() == Placeholder.Kind.TIME && placeholder.id().isEmpty());
  }
}
