package broadside.validation;

import broadside.model.Event;
import broadside.model.Incident;
import broadside.model.Tlp;
import java.util.stream.Stream;

/** The events that everybody gets of an incident, or would if it were out. */
final class PublicEvents {
  private PublicEvents() {}

  static Stream<Event> of(Incident incident) {
    return incident.events().stream()
        .filter(event -> incident.label().narrowedTo(event.tlp()) == Tlp.CLEAR);
  }
}
