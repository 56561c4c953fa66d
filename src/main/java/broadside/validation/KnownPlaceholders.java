package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.diagnostic.Suggestion;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.Placeholder;
import broadside.model.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each placeholder in a text names a figure, or a time that the record has. */
final class KnownPlaceholders implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    return Stream.concat(IncidentText.all(incident).stream(), IncidentText.names(incident).stream())
        .flatMap(text -> check(text, incident));
  }

  private static Stream<Diagnostic> check(IncidentText text, Incident incident) {
    return text.text().placeholders().stream()
        .flatMap(
            placeholder -> {
              Place place = text.text().place().at(placeholder.raw());
              return (placeholder.isTime()
                      ? time(placeholder, text, incident, place)
                      : figure(placeholder, incident, place))
                  .stream();
            });
  }

  private static Optional<Diagnostic> figure(
      Placeholder placeholder, Incident incident, Place place) {
    List<String> known = new ArrayList<>(incident.allFigures().map(Figure::id).toList());
    if (known.contains(placeholder.id())) {
      return Optional.empty();
    }
    known.add("when");
    Fault fault =
        Fault.of("unknown-placeholder", placeholder.raw(), String.join(", ", known))
            .suggesting(Suggestion.nearest(placeholder.id(), known).map(id -> "{" + id + "}"));
    return Optional.of(Diagnostic.error(place, fault));
  }

  private static Optional<Diagnostic> time(
      Placeholder placeholder, IncidentText text, Incident incident, Place place) {
    if (!placeholder.id().isEmpty()) {
      List<String> events = incident.events().stream().map(Event::id).toList();
      return new References("event", events)
          .check(placeholder.id(), place)
          .or(() -> undated(placeholder, incident, place));
    }
    boolean hasTime = text.event().isPresent() || incident.span().isPresent();
    return hasTime
        ? Optional.empty()
        : Optional.of(Diagnostic.error(place, "time-without-span", placeholder.raw()));
  }

  /** The time of another event must stand alone; "some hours later" cannot. */
  private static Optional<Diagnostic> undated(
      Placeholder placeholder, Incident incident, Place place) {
    return incident.events().stream()
        .filter(event -> event.id().equals(placeholder.id()))
        .filter(event -> event.time().when().isEmpty())
        .findFirst()
        .map(event -> Diagnostic.error(place, "time-without-date", event.id()));
  }
}
