package broadside.model.figure;

import broadside.model.text.Term;

/** What a rate is counted for: a stretch of time, or each of some things. */
public enum Per implements Term {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  ADDRESS,
  ACCOUNT,
  PERSON,
  MESSAGE,
  SERVER,
  SITE
}
