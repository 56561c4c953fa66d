package broadside.validation;

import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Phase;
import broadside.model.text.Tlp;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts that everybody gets of an incident, or would if it were out. */
final class PublicParts {
  private PublicParts() {}

  static Stream<Event> events(Incident incident) {
    return incident.events().stream().filter(event -> isPublic(incident, event.tlp()));
  }

  static Stream<Phase> phases(Incident incident) {
    return incident.phases().stream().filter(phase -> isPublic(incident, phase.tlp()));
  }

  private static boolean isPublic(Incident incident, Optional<Tlp> own) {
    return incident.label().narrowedTo(own) == Tlp.CLEAR;
  }
}
