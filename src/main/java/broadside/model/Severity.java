package broadside.model;

/** How grave the incident was, as its keepers judge it. */
public enum Severity implements Term {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}
