package broadside.model;

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
