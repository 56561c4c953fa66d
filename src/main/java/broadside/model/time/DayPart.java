package broadside.model.time;

import broadside.model.text.Term;

/** A part of the day, as people name it, with the hours that it can mean. */
public enum DayPart implements Term {
  SMALL_HOURS(0, 5),
  EARLY_MORNING(4, 8),
  MORNING(6, 12),
  MIDDAY(11, 14),
  AFTERNOON(12, 18),
  EVENING(17, 22),
  NIGHT(20, 24);

  private final int fromHour;
  private final int toHour;

  DayPart(int fromHour, int toHour) {
    this.fromHour = fromHour;
    this.toHour = toHour;
  }

  /** The first hour that it can mean. */
  public int fromHour() {
    return fromHour;
  }

  /** The hour by which it is over; 24 is midnight. */
  public int toHour() {
    return toHour;
  }
}
