package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Milestone;
import broadside.model.time.Window;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
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
    Map<Milestone, Event> passed = new EnumMap<>(Milestone.class);
    incident
        .events()
        .forEach(event -> event.milestone().ifPresent(m -> passed.putIfAbsent(m, event)));
    return passed.keySet().stream()
        .flatMap(
            first ->
                passed.keySet().stream()
                    .filter(next -> precedes(first, next))
                    .filter(next -> isReversed(first, next, passed, incident))
                    .flatMap(next -> findings(first, next, passed)));
  }

  private static boolean precedes(Milestone first, Milestone next) {
    return switch (first) {
      case STARTED -> next != Milestone.STARTED;
      case DETECTED -> next == Milestone.REPORTED || next == Milestone.CONTAINED;
      case CONTAINED -> next == Milestone.ENDED;
      case REPORTED, ENDED -> false;
    };
  }

  private static boolean isReversed(
      Milestone first, Milestone next, Map<Milestone, Event> passed, Incident incident) {
    ZoneId zone = incident.zone();
    Window before = passed.get(first).time().beginning(zone);
    Event event = passed.get(next);
    Window after =
        next == Milestone.ENDED ? event.time().ending(zone) : event.time().beginning(zone);
    return after.isBefore(before) || saidBefore(passed.get(first), incident).contains(event.id());
  }

  /** The events that came before one by what {@code after} and {@code before} say. */
  private static Set<String> saidBefore(Event event, Incident incident) {
    Map<String, List<String>> said = new HashMap<>();
    for (Event each : incident.events()) {
      each.time().after().forEach(id -> add(id, each.id(), said));
      each.time().before().forEach(id -> add(each.id(), id, said));
    }
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(event.id()));
    while (!open.isEmpty()) {
      said.getOrDefault(open.pop(), List.of()).stream().filter(found::add).forEach(open::push);
    }
    return found;
  }

  private static void add(String first, String second, Map<String, List<String>> said) {
    said.computeIfAbsent(second, id -> new ArrayList<>()).add(first);
  }

  /** Which of the two is wrong nobody but the author knows. */
  private static Stream<Diagnostic> findings(
      Milestone first, Milestone next, Map<Milestone, Event> passed) {
    return Stream.of(
        finding("milestone-too-late", first, next, passed),
        finding("milestone-too-early", next, first, passed));
  }

  private static Diagnostic finding(
      String id, Milestone own, Milestone other, Map<Milestone, Event> passed) {
    return Diagnostic.error(
        place(passed.get(own)), id, own.word(), other.word(), passed.get(other).id());
  }

  private static Place place(Event event) {
    return event.time().when().isPresent()
        ? Places.ofTime(event)
        : event.place().child("milestone");
  }
}
