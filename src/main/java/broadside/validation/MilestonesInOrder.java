package broadside.validation;

import broadside.diagnostic.Diagnostic;
import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Milestone;
import broadside.model.time.Window;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * No milestone lies for sure before one that must precede it: nothing before the start, no report
 * and no containment before the detection, no end before the containment. An incident may well be
 * over before somebody detects or reports it.
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
                    .filter(next -> isReversed(first, next, passed, incident.zone()))
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
      Milestone first, Milestone next, Map<Milestone, Event> passed, ZoneId zone) {
    Window before = passed.get(first).time().beginning(zone);
    Event event = passed.get(next);
    Window after =
        next == Milestone.ENDED ? event.time().ending(zone) : event.time().beginning(zone);
    return after.isBefore(before);
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
