package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.figure.Figure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No two events and no two figures of an incident share an id. */
final class UniqueIds implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Map<String, Event> events = new LinkedHashMap<>();
    Map<String, Figure> figures = new LinkedHashMap<>();
    Stream<Diagnostic> eventFindings =
        incident.events().stream()
            .filter(event -> !event.id().isEmpty())
            .filter(event -> events.putIfAbsent(event.id(), event) != null)
            .map(
                event ->
                    duplicate(
                        event.place().child("id"), event.id(), events.get(event.id()).place()));
    Stream<Diagnostic> figureFindings =
        incident
            .allFigures()
            .filter(figure -> figures.putIfAbsent(figure.id(), figure) != null)
            .map(
                figure ->
                    duplicate(
                        figure.place().ofKey(), figure.id(), figures.get(figure.id()).place()));
    return Stream.concat(eventFindings, figureFindings);
  }

  private static Diagnostic duplicate(Place place, String id, Place first) {
    return Diagnostic.error(place, "duplicate-id", id, first.file());
  }
}
