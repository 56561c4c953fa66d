package broadside.validation;

import broadside.diagnostic.Place;
import broadside.model.Event;
import broadside.model.time.When;

/** Where in the record a finding about a part of an event stands. */
final class Places {
  private Places() {}

  /** The key under which the time of an event stands. */
  static Place ofTime(Event event) {
    boolean isBetween = event.time().when().filter(When.Between.class::isInstance).isPresent();
    return event.place().child(isBetween ? "between" : "when");
  }
}
