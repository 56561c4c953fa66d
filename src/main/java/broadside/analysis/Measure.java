package broadside.analysis;

import broadside.model.Milestone;
import java.util.List;

/** A time that incidents are compared by: from one milestone till a later one. */
public record Measure(Milestone from, Milestone till) {
  /** The usual ones, in the order of tables. */
  public static final List<Measure> USUAL =
      List.of(
          new Measure(Milestone.STARTED, Milestone.DETECTED),
          new Measure(Milestone.STARTED, Milestone.REPORTED),
          new Measure(Milestone.STARTED, Milestone.CONTAINED),
          new Measure(Milestone.STARTED, Milestone.ENDED),
          new Measure(Milestone.DETECTED, Milestone.REPORTED),
          new Measure(Milestone.DETECTED, Milestone.CONTAINED),
          new Measure(Milestone.DETECTED, Milestone.ENDED),
          new Measure(Milestone.CONTAINED, Milestone.ENDED));

  /** As a word, such as {@code detected-contained}. */
  public String word() {
    return from.word() + "-" + till.word();
  }
}
