package broadside.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Milestone;
import broadside.model.time.Window;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No milestone lies for sure, by its time or by what the record says of the order, before one that
 * must precede it: nothing before the start, no report and no containment before the detection, no
 * end before the containment. An incident may well be over before somebody detects or reports it.
 */
final class MilestonesInOrder implements Rule {
  @Override
  public Stream<Diagnostic> check(Incident incident) {
    Passed passed = Passed.of(incident);
    return passed.events().keySet().stream()
        .flatMap(
            first ->
                passed.events().keySet().stream()
                    .filter(next -> precedes(first, next))
                    .filter(next -> passed.isReversed(first, next))
                    .flatMap(next -> passed.findings(first, next)));
  }

  private static boolean precedes(Milestone first, Milestone next) {
    return switch (first) {
      case STARTED -> next != Milestone.STARTED;
      case DETECTED -> next == Milestone.REPORTED || next == Milestone.CONTAINED;
      case CONTAINED -> next == Milestone.ENDED;
      case REPORTED, ENDED -> false;
    };
  }

  /**
   * The milestones that were passed.
   *
   * @param events by which event
   * @param before what is said of their order: the ids of the events right before each
   */
  private record Passed(
      Map<Milestone, Event> events, Map<String, List<String>> before, ZoneId zone) {

    static Passed of(Incident incident) {
      Map<Milestone, Event> events = new EnumMap<>(Milestone.class);
      incident
          .events()
          .forEach(event -> event.milestone().ifPresent(m -> events.putIfAbsent(m, event)));
      Map<String, List<String>> before =
          incident.events().stream()
              .flatMap(Said::by)
              .collect(groupingBy(Said::second, mapping(Said::first, toList())));
      return new Passed(events, before, incident.zone());
    }

    boolean isReversed(Milestone first, Milestone next) {
      Event event = events.get(next);
      Window after =
          next == Milestone.ENDED ? event.time().ending(zone) : event.time().beginning(zone);
      return after.isBefore(events.get(first).time().beginning(zone))
          || saidBefore(events.get(first).id()).contains(event.id());
    }

    /** The events that came before one, directly or not. */
    private Set<String> saidBefore(String event) {
      Set<String> found = new HashSet<>();
      Deque<String> open = new ArrayDeque<>(List.of(event));
      while (!open.isEmpty()) {
        before.getOrDefault(open.pop(), List.of()).stream().filter(found::add).forEach(open::push);
      }
      return found;
    }

    /** Which of the two is wrong nobody but the author knows. */
    Stream<Diagnostic> findings(Milestone first, Milestone next) {
      return Stream.of(
          finding("milestone-too-late", first, next), finding("milestone-too-early", next, first));
    }

    private Diagnostic finding(String id, Milestone own, Milestone other) {
      return Diagnostic.error(
          place(events.get(own)), id, own.word(), other.word(), events.get(other).id());
    }
  }

  private static Place place(Event event) {
    return event.time().when().isPresent()
        ? Places.ofTime(event)
        : event.place().child("milestone");
  }
}
