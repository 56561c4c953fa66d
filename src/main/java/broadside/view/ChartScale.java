package broadside.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on the width of the chart.
 *
 * @param first the first day
 * @param last the last day
 * @param left where the first day begins
 * @param right where the last day ends
 */
record ChartScale(LocalDate first, LocalDate last, int left, int right) {
  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  int left(LocalDate day) {
    return within(day, 0, 1);
  }

  int right(LocalDate day) {
    return within(day, 1, 1);
  }

  int middle(LocalDate day) {
    return within(day, 1, 2);
  }

  /** A part of a day's column: {@code part} of {@code parts} from its left. */
  int within(LocalDate day, int part, int parts) {
    double position = ChronoUnit.DAYS.between(first, day) + (double) part / parts;
    return left + (int) Math.round(position * (right - left) / days());
  }

  /** Whether the year goes without saying. */
  boolean isWithinOneYear() {
    return first.getYear() == last.getYear();
  }
}
