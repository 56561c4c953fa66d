package broadside.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on the width of a chart, in tenths of a per cent.
 *
 * @param first the first day
 * @param last the last day
 * @param margin what is left free on both sides
 */
record ChartScale(LocalDate first, LocalDate last, int margin) {
  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Where a day begins. */
  int left(LocalDate day) {
    return at(2 * offset(day));
  }

  /** Where it ends. */
  int right(LocalDate day) {
    return at(2 * offset(day) + 2);
  }

  int middle(LocalDate day) {
    return at(2 * offset(day) + 1);
  }

  private long offset(LocalDate day) {
    return ChronoUnit.DAYS.between(first, day);
  }

  private int at(long halfDays) {
    int width = ChartFrame.WIDTH - 2 * margin;
    return margin + (int) Math.round((double) halfDays * width / (2 * days()));
  }
}
