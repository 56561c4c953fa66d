package broadside.model.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The half-open stretch of real time in which something unknown lies: not before {@code from}, and
 * before {@code to}. {@link Instant#MIN} and {@link Instant#MAX} stand for no bound.
 *
 * @param from inclusive
 * @param to exclusive, after {@code from}
 */
public record Window(Instant from, Instant to) {
  /** Any time at all. */
  public static final Window ANY = new Window(Instant.MIN, Instant.MAX);

  static Window of(ZonedDateTime from, ZonedDateTime to) {
    return new Window(from.toInstant(), to.toInstant());
  }

  /** Whether it has a first moment. */
  public boolean hasFrom() {
    return !from.equals(Instant.MIN);
  }

  /** Whether it has an end. */
  public boolean hasTo() {
    return !to.equals(Instant.MAX);
  }

  /** What lies in both; if nothing does, this window as it is. */
  public Window narrowedTo(Window other) {
    Instant latest = from.isAfter(other.from) ? from : other.from;
    Instant earliest = to.isBefore(other.to) ? to : other.to;
    return latest.isBefore(earliest) ? new Window(latest, earliest) : this;
  }

  /** Whether all of it lies before the other one begins. */
  public boolean isBefore(Window other) {
    return !to.isAfter(other.from);
  }

  /** The first calendar day that it touches; only for a window with a first moment. */
  public LocalDate firstDay(ZoneId zone) {
    return from.atZone(zone).toLocalDate();
  }

  /** The last calendar day that it touches; only for a window with an end. */
  public LocalDate lastDay(ZoneId zone) {
    return to.minus(Duration.ofNanos(1)).atZone(zone).toLocalDate();
  }
}
