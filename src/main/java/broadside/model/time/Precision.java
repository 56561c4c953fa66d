package broadside.model.time;

/** How exactly a point in time is known. */
public enum Precision {
  YEAR,
  MONTH,
  DAY,
  MINUTE
}
