package broadside.model;

import broadside.model.text.Term;

/** What sort of thing happened. */
public enum EventKind implements Term {
  ATTACK,
  DISCOVERY,
  IMPACT,
  RESPONSE,
  COMMUNICATION,
  SUPPORT,
  RESOLUTION
}
