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
import broadside.model.time.EventTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each placeholder in a text names a figure, or a time that the record has. */
final class KnownPlaceholders implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Known known = Known.of(incident);
    return Stream.concat(IncidentText.all(incident).stream(), IncidentText.names(incident).stream())
        .flatMap(text -> check(text, known));
  }

  /**
   * What placeholders may name.
   *
   * @param figures the figures
   * @param events the events
   * @param undated the ids of events without a time of their own
   * @param hasSpan whether the incident has a time
   */
  private record Known(
      Set<String> figures, References events, Set<String> undated, boolean hasSpan) {
    static Known of(Incident incident) {
      Set<String> figures = new LinkedHashSet<>(incident.allFigures().map(Figure::id).toList());
      List<String> ids = incident.events().stream().map(Event::id).toList();
      Set<String> undated =
          incident.events().stream()
              .filter(event -> event.time().when().isEmpty())
              .map(Event::id)
              .collect(Collectors.toUnmodifiableSet());
      return new Known(figures, new References("event", ids), undated, incident.span().isPresent());
    }
  }

  private static Stream<Diagnostic> check(IncidentText text, Known known) {
    return text.text().placeholders().stream()
        .flatMap(
            placeholder -> {
              Place place = text.text().place().at(placeholder.raw());
              return (placeholder.isTime()
                      ? time(placeholder, text, known, place)
                      : figure(placeholder, known.figures(), place))
                  .stream();
            });
  }

  private static Optional<Diagnostic> figure(
      Placeholder placeholder, Set<String> figures, Place place) {
    if (figures.contains(placeholder.id())) {
      return Optional.empty();
    }
    Set<String> known = new LinkedHashSet<>(figures);
    known.add("when");
    Fault fault =
        Fault.of("unknown-placeholder", placeholder.raw(), References.shown(known))
            .suggesting(Suggestion.nearest(placeholder.id(), known).map(id -> "{" + id + "}"));
    return Optional.of(Diagnostic.error(place, fault));
  }

  /** The time of another event must stand alone; "some hours later" cannot. */
  private static Optional<Diagnostic> time(
      Placeholder placeholder, IncidentText text, Known known, Place place) {
    String id = placeholder.id();
    if (!id.isEmpty()) {
      return known
          .events()
          .check(id, place)
          .or(
              () ->
                  Optional.of(Diagnostic.error(place, "time-without-date", id))
                      .filter(finding -> known.undated().contains(id)));
    }
    if (text.event().isPresent()) {
      EventTime time = text.event().get().time();
      return time.when().isPresent() || !time.after().isEmpty()
          ? Optional.empty()
          : Optional.of(Diagnostic.error(place, "time-not-stated", placeholder.raw()));
    }
    return known.hasSpan()
        ? Optional.empty()
        : Optional.of(Diagnostic.error(place, "time-without-span", placeholder.raw()));
  }
}
