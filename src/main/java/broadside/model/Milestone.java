package broadside.model;

import broadside.model.text.Term;

/** A turning point of the incident, at most one event each; in the order in which they follow. */
public enum Milestone implements Term {
  STARTED,
  DETECTED,
  REPORTED,
  CONTAINED,
  ENDED
}
