package broadside.data;

import java.time.Duration;

/** Writes durations in ISO 8601, in days of 24 hours and the rest: {@code P3DT3H41M}. */
final class IsoDuration {
  private IsoDuration() {}

  /** A number of seconds. */
  static String of(long seconds) {
    Duration duration = Duration.ofSeconds(seconds);
    Duration rest = duration.minusDays(duration.toDays());
    String time = rest.toString();
    if (duration.toDays() == 0) {
      return time;
    }
    return "P" + duration.toDays() + "D" + (rest.isZero() ? "" : time.substring(1));
  }
}
