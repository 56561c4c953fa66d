package broadside.model;

import broadside.model.text.Term;

/** How grave the incident was, as its keepers judge it. */
public enum Severity implements Term {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}
