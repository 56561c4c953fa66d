package broadside.validation;

import broadside.diagnostic.Place;
import broadside.model.Event;
import java.util.stream.Stream;

/**
 * That one event came before another, by {@code after} or {@code before}.
 *
 * @param first the id of the one
 * @param second the id of the other
 * @param place where the record says so
 */
record Said(String first, String second, Place place) {

  /** What an event says of its order, also of events that are not there. */
  static Stream<Said> by(Event event) {
    Place after = event.place().child("after");
    Place before = event.place().child("before");
    return Stream.concat(
        event.time().after().stream().map(id -> new Said(id, event.id(), after.at(id))),
        event.time().before().stream().map(id -> new Said(event.id(), id, before.at(id))));
  }
}
