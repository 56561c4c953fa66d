package broadside.model.figure;

import broadside.model.text.Term;
import java.util.Optional;

/** How a figure tells the time between two events; its word is the key of the record. */
public enum DurationForm implements Term {
  /** In words: 2 hours 21 minutes. It is no number to compute with. */
  DURATION(Optional.empty()),
  /** As a number of hours. */
  HOURS(Optional.of(DurationUnit.HOUR)),
  /** As a number of minutes. */
  MINUTES(Optional.of(DurationUnit.MINUTE)),
  /** As a number of calendar days, which has no unit of its own. */
  DAYS(Optional.empty());

  private final Optional<DurationUnit> unit;

  DurationForm(Optional<DurationUnit> unit) {
    this.unit = unit;
  }

  /** What it counts, where the figure need not say so. */
  public Optional<DurationUnit> unit() {
    return unit;
  }
}
