package broadside.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A point in time with its own precision.
 *
 * @param precision year, month, day, minute or second
 * @param firstDay the first day that it can mean: of a year its 1 January
 * @param time the clock time, where the precision is that of one
 * @param offset the offset from UTC, where one was written; otherwise the incident's zone counts
 * @param qualifier how far it is to be trusted
 */
public record Point(
    Precision precision,
    LocalDate firstDay,
    Optional<LocalTime> time,
    Optional<ZoneOffset> offset,
    TimeQualifier qualifier) {

  /** A certain day. */
  public static Point day(LocalDate day) {
    return new Point(Precision.DAY, day, Optional.empty(), Optional.empty(), TimeQualifier.CERTAIN);
  }

  /** The last day that it can mean. */
  public LocalDate lastDay() {
    return switch (precision) {
      case YEAR -> firstDay.plusYears(1).minusDays(1);
      case MONTH -> firstDay.plusMonths(1).minusDays(1);
      case DAY, MINUTE, SECOND -> firstDay;
    };
  }

  /** The window of real time that it names. A qualifier moves nothing. */
  public Window window(ZoneId incidentZone) {
    ZoneId zone = offset.map(ZoneId.class::cast).orElse(incidentZone);
    if (time.isPresent()) {
      ZonedDateTime from = ZonedDateTime.of(firstDay, time.get(), zone);
      return Window.of(
          from, precision == Precision.SECOND ? from.plusSeconds(1) : from.plusMinutes(1));
    }
    return Window.of(firstDay.atStartOfDay(zone), lastDay().plusDays(1).atStartOfDay(zone));
  }

  /**
   * The instant that stands for it in formats that have no days: a clock time is its own, anything
   * else noon UTC of its first day, which is that day in nearly every zone.
   */
  public Instant instant(ZoneId incidentZone) {
    return time.isPresent()
        ? window(incidentZone).from()
        : firstDay.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  /** Whether it is a clock time without a doubt. */
  public boolean isCertainClockTime() {
    return precision.isOfClock() && qualifier == TimeQualifier.CERTAIN;
  }

  /** Whether the date, qualifier aside, is known to the day. */
  public boolean isDayKnown() {
    return precision == Precision.DAY || precision.isOfClock();
  }

  /** As it is written in the record, such as {@code 2013-05-06T09:30~}. */
  public String notation() {
    String date =
        switch (precision) {
          case YEAR -> String.format(Locale.ROOT, "%04d", firstDay.getYear());
          case MONTH -> firstDay.format(DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT));
          case DAY, MINUTE, SECOND -> firstDay.toString();
        };
    String form = precision == Precision.SECOND ? "'T'HH:mm:ss" : "'T'HH:mm";
    String clock =
        time.map(value -> value.format(DateTimeFormatter.ofPattern(form, Locale.ROOT))).orElse("");
    return date + clock + offset.map(ZoneOffset::getId).orElse("") + qualifier.sign();
  }
}
