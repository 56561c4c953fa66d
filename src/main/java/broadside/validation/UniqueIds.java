package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Quote;
import broadside.model.figure.Figure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No two events, no two figures and no two quotes of an incident share an id. */
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
    return Stream.of(eventFindings, figureFindings, quotes(incident)).flatMap(found -> found);
  }

  private static Stream<Diagnostic> quotes(Incident incident) {
    Map<String, Quote> quotes = new LinkedHashMap<>();
    return incident.statement().stream()
        .flatMap(statement -> statement.quotes().stream())
        .filter(quote -> quote.id().isPresent())
        .filter(quote -> quotes.putIfAbsent(quote.id().orElseThrow(), quote) != null)
        .map(quote -> duplicate(quote, quotes.get(quote.id().orElseThrow())));
  }

  private static Diagnostic duplicate(Quote quote, Quote first) {
    return duplicate(quote.place().child("id"), quote.id().orElseThrow(), first.place());
  }

  private static Diagnostic duplicate(Place place, String id, Place first) {
    return Diagnostic.error(place, "duplicate-id", id, first);
  }
}
