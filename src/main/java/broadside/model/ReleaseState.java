package broadside.model;

import broadside.model.text.Term;

/** How far a statement is on its way to the public. */
public enum ReleaseState implements Term {
  DRAFT,
  APPROVED,
  EMBARGOED,
  RELEASED,
  WITHDRAWN
}
