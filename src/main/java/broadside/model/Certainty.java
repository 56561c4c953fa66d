package broadside.model;

import broadside.model.text.Term;

/** How sure the record is of an event: known, concluded by us, told by others, or contradicted. */
public enum Certainty implements Term {
  CONFIRMED,
  ASSESSED,
  REPORTED,
  DISPUTED
}
