package broadside.model.time;

/** How exactly a point in time is known. */
public enum Precision {
  YEAR,
  MONTH,
  DAY,
  MINUTE,
  SECOND;

  /** Whether it is that of a clock time. */
  public boolean isOfClock() {
    return this == MINUTE || this == SECOND;
  }
}
