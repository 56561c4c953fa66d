package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.Placeholder;
import broadside.model.Tlp;
import broadside.model.figure.Derivation;
import broadside.model.figure.Figure;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may read a text or a derived figure may also know the figures and times in it; otherwise the
 * text could not be filled for them, and a sum would lack a part.
 */
final class NothingWithheldIsTold implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Labels labels = Labels.of(incident);
    Stream<Diagnostic> texts =
        Stream.concat(IncidentText.all(incident).stream(), IncidentText.names(incident).stream())
            .flatMap(text -> check(text, labels));
    return Stream.concat(texts, incident.allFigures().flatMap(figure -> check(figure, labels)));
  }

  /** The labels of events and figures by their ids, as what they stand in narrows them. */
  private record Labels(Map<String, Tlp> events, Map<String, Tlp> figures) {
    static Labels of(Incident incident) {
      Map<String, Tlp> events = new HashMap<>();
      Map<String, Tlp> figures = new HashMap<>();
      incident
          .figures()
          .forEach(figure -> figures.put(figure.id(), incident.label().narrowedTo(figure.tlp())));
      for (Event event : incident.events()) {
        Tlp label = incident.label().narrowedTo(event.tlp());
        events.put(event.id(), label);
        event.figures().forEach(f -> figures.put(f.id(), label.narrowedTo(f.tlp())));
      }
      return new Labels(events, figures);
    }

    Optional<Tlp> of(Placeholder placeholder) {
      return Optional.ofNullable((placeholder.isTime() ? events : figures).get(placeholder.id()));
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
    Tlp label = labels.figures().get(figure.id());
    return Stream.concat(
        derivation.figures().stream()
            .flatMap(
                id ->
                    withheld(
                        Optional.ofNullable(labels.figures().get(id)), label, place.at(id), id)),
        derivation.events().stream()
            .flatMap(
                id ->
                    withheld(
                        Optional.ofNullable(labels.events().get(id)), label, place.at(id), id)));
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
}
