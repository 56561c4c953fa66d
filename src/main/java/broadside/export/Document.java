package broadside.export;

import broadside.model.text.Term;

/** What can be written about an incident. */
public enum Document implements Term {
  STATEMENT,
  TIMELINE,
  STATISTICS
}
