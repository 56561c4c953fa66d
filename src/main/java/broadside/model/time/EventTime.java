package broadside.model.time;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of the time of an event, which may be nothing: it is told at its place in the
 * record then.
 *
 * @param when a point or an interval; empty where no date is known
 * @param part the part of the day, where the day is known but not the hour
 * @param after ids of the events that came before it
 * @param before ids of the events that came after it
 * @param later how much later than the first of those that came before it, in words
 */
public record EventTime(
    Optional<When> when,
    Optional<DayPart> part,
    List<String> after,
    List<String> before,
    Optional<Later> later) {
  public EventTime {
    after = List.copyOf(after);
    before = List.copyOf(before);
  }

  /** A time of which nothing is said beside a point or an interval. */
  public static EventTime of(Optional<When> when) {
    return of(when, Optional.empty());
  }

  /** A time of which no order is said. */
  public static EventTime of(Optional<When> when, Optional<DayPart> part) {
    return new EventTime(when, part, List.of(), List.of(), Optional.empty());
  }

  /** Whether anything is said of it: a date, or an order. */
  public boolean isStated() {
    return when.isPresent() || !after.isEmpty() || !before.isEmpty();
  }

  /** Whether nothing is known but its end. */
  public boolean isUntilOnly() {
    return when.filter(When.Interval.class::isInstance)
        .filter(value -> ((When.Interval) value).isUntilOnly())
        .isPresent();
  }

  /** Where its beginning lies; {@link Window#ANY} if nothing is known of it. */
  public Window start(ZoneId zone) {
    return when.map(value -> side(value, true, zone)).orElse(Window.ANY);
  }

  /** Where its end lies; {@link Window#ANY} if nothing is known of it. */
  public Window end(ZoneId zone) {
    return when.map(value -> side(value, false, zone)).orElse(Window.ANY);
  }

  /** Where its beginning lies, or its end where that is all that is known. */
  public Window beginning(ZoneId zone) {
    return isUntilOnly() ? end(zone) : start(zone);
  }

  /** Where its end lies, or its beginning where that is all that is known. */
  public Window ending(ZoneId zone) {
    Window end = end(zone);
    return end.equals(Window.ANY) ? start(zone) : end;
  }

  private Window side(When value, boolean start, ZoneId zone) {
    if (value instanceof When.Interval interval) {
      When.Side side = start ? interval.start() : interval.end();
      return side.point().map(point -> point.window(zone)).orElse(Window.ANY);
    }
    if (value instanceof When.Between between) {
      return new Window(between.earliest().window(zone).from(), between.latest().window(zone).to());
    }
    return partOfDay(value.firstPoint(), zone);
  }

  private Window partOfDay(Point point, ZoneId zone) {
    if (part.isEmpty() || point.precision() != Precision.DAY) {
      return point.window(zone);
    }
    return Window.of(
        hour(point, part.get().fromHour(), zone), hour(point, part.get().toHour(), zone));
  }

  private static ZonedDateTime hour(Point point, int hour, ZoneId zone) {
    int hoursOfDay = 24;
    return hour == hoursOfDay
        ? point.firstDay().plusDays(1).atStartOfDay(zone)
        : point.firstDay().atTime(hour, 0).atZone(zone);
  }
}
