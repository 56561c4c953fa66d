package broadside.model.figure;

import broadside.model.text.Term;
import java.time.temporal.ChronoUnit;

/** A unit in which people are told how long something took. */
public enum DurationUnit implements Term {
  MINUTE(ChronoUnit.MINUTES),
  HOUR(ChronoUnit.HOURS),
  DAY(ChronoUnit.DAYS),
  YEAR(ChronoUnit.YEARS);

  private final long seconds;

  DurationUnit(ChronoUnit unit) {
    this.seconds = unit.getDuration().toSeconds();
  }

  /** Its length in seconds; of a day 24 hours, of a year the mean one of the calendar. */
  public long seconds() {
    return seconds;
  }
}
