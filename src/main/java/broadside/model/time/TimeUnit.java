package broadside.model.time;

import broadside.model.text.Term;

/** A unit in which people say how much later something happened. */
public enum TimeUnit implements Term {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH
}
