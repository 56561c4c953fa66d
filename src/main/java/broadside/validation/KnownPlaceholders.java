package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Fault;
import broadside.diagnostic.Place;
import broadside.diagnostic.Suggestion;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.IncidentText;
import broadside.model.figure.Figure;
import broadside.model.text.Placeholder;
import broadside.model.text.Text;
import broadside.model.time.EventTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Each placeholder in a text names a figure, or something of an event that the record has. */
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
   * @param ids the ids of the events
   * @param events the events by their ids
   * @param quotes the ids of the quotes
   * @param hasSpan whether the incident has a time
   */
  private record Known(
      Set<String> figures,
      References ids,
      Map<String, Event> events,
      References quotes,
      boolean hasSpan) {
    static Known of(Incident incident) {
      Map<String, Event> events = new LinkedHashMap<>();
      incident.events().forEach(event -> events.putIfAbsent(event.id(), event));
      return new Known(
          new LinkedHashSet<>(incident.allFigures().map(Figure::id).toList()),
          new References("event", events.keySet()),
          events,
          new References("quote", quotes(incident)),
          incident.span().isPresent());
    }

    private static List<String> quotes(Incident incident) {
      return incident.statement().stream()
          .flatMap(statement -> statement.quotes().stream())
          .flatMap(quote -> quote.id().stream())
          .toList();
    }

    /** The event that a placeholder means; empty for the incident itself, and for none. */
    Optional<Event> meant(Placeholder placeholder, IncidentText text) {
      return placeholder.id().isEmpty()
          ? text.event()
          : Optional.ofNullable(events.get(placeholder.id()));
    }
  }

  private static Stream<Diagnostic> check(IncidentText text, Known known) {
    return text.text().placeholders().stream()
        .flatMap(placeholder -> check(placeholder, text, known).stream());
  }

  private static Optional<Diagnostic> check(
      Placeholder placeholder, IncidentText text, Known known) {
    Place place = text.text().place().at(placeholder.raw());
    return switch (placeholder.kind()) {
      case FIGURE -> figure(placeholder, known.figures(), place);
      case TIME, ATTRIBUTION ->
          known
              .ids()
              .check(placeholder.id(), place)
              .or(
                  () ->
                      ofEvent(placeholder, text, known)
                          .map(fault -> Diagnostic.error(place, fault)));
      case QUOTE -> known.quotes().check(placeholder.id(), place);
    };
  }

  private static Optional<Diagnostic> figure(
      Placeholder placeholder, Set<String> figures, Place place) {
    if (figures.contains(placeholder.id())) {
      return Optional.empty();
    }
    Set<String> known = new LinkedHashSet<>(figures);
    known.add(Placeholder.Kind.TIME.word());
    known.add(Placeholder.Kind.ATTRIBUTION.word());
    Fault fault =
        Fault.of("unknown-placeholder", placeholder.raw(), References.shown(known))
            .suggesting(Suggestion.nearest(placeholder.id(), known).map(id -> "{" + id + "}"));
    return Optional.of(Diagnostic.error(place, fault));
  }

  private static Optional<Fault> ofEvent(Placeholder placeholder, IncidentText text, Known known) {
    return placeholder.kind() == Placeholder.Kind.TIME
        ? time(placeholder, text, known)
        : attribution(placeholder, text, known);
  }

  /** The time of another event must be clear where it stands; "some hours later" seldom is. */
  private static Optional<Fault> time(Placeholder placeholder, IncidentText text, Known known) {
    String id = placeholder.id();
    if (id.isEmpty() && text.phase().isPresent()) {
      return Optional.of(Fault.of("placeholder-without-event", placeholder.raw()));
    }
    if (id.isEmpty() && text.event().isPresent()) {
      EventTime time = text.event().get().time();
      return time.when().isPresent() || !time.after().isEmpty()
          ? Optional.empty()
          : Optional.of(Fault.of("time-not-stated", placeholder.raw()));
    }
    if (id.isEmpty()) {
      return known.hasSpan()
          ? Optional.empty()
          : Optional.of(Fault.of("time-without-span", placeholder.raw()));
    }
    return known
        .meant(placeholder, text)
        .filter(event -> event.time().when().isEmpty() && !isCounted(event, text.text()))
        .map(event -> Fault.of("time-without-date", id));
  }

  /** Whether a text tells the time of an event right behind that from which it is counted. */
  private static boolean isCounted(Event event, Text text) {
    List<String> told =
        text.placeholders().stream()
            .filter(placeholder -> placeholder.kind() == Placeholder.Kind.TIME)
            .map(Placeholder::id)
            .toList();
    int at = told.indexOf(event.id());
    return at > 0
        && event.time().after().stream().findFirst().filter(told.get(at - 1)::equals).isPresent();
  }

  /** Only somebody's claim or a doubt can be attributed; a name is not attributed itself. */
  private static Optional<Fault> attribution(
      Placeholder placeholder, IncidentText text, Known known) {
    Optional<Event> event = known.meant(placeholder, text);
    if (event.isEmpty()) {
      return Optional.of(Fault.of("placeholder-without-event", placeholder.raw()));
    }
    if (isName(text)) {
      return Optional.of(Fault.of("attribution-of-name", placeholder.raw()));
    }
    return event
        .filter(meant -> !meant.certainty().isTellable())
        .map(meant -> Fault.of("nothing-to-attribute", placeholder.raw(), meant.id()));
  }

  private static boolean isName(IncidentText text) {
    return text.event()
        .flatMap(event -> event.certainty().accordingTo())
        .filter(text.text()::equals)
        .isPresent();
  }
}
