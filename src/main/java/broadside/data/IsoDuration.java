package broadside.data;

import java.time.Duration;

/** Writes durations in ISO 8601, days apart from hours: {@code P3DT3H41M}. */
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
    return ofDays(duration.toDays()) + (rest.isZero() ? "" : time.substring(1));
  }

  /** A number of days. */
  static String ofDays(long days) {
    return "P" + days + "D";
  }
}
