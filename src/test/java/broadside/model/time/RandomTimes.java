package broadside.model.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;

/** Times of mixed precision around a few days of May 2013, the same ones for the same seed. */
public final class RandomTimes {
  private static final int DAYS = 6;
  private static final int OFFSETS = 3;

  private final Random random;

  public RandomTimes(long seed) {
    this.random = new Random(seed);
  }

  /** The random numbers themselves. */
  public Random random() {
    return random;
  }

  /** Any time that the notation can say. */
  public When when() {
    if (random.nextBoolean()) {
      return new When.At(point());
    }
    When.Side start = side();
    When.Side end = side();
    boolean empty = start.point().isEmpty() && end.point().isEmpty();
    return empty ? when() : new When.Interval(start, end);
  }

  /** A time that could be: it does not end before it starts. */
  public EventTime possible() {
    When when = when();
    if (when instanceof When.Interval interval && isBackward(interval)) {
      return possible();
    }
    boolean isDay = when instanceof When.At && when.firstPoint().precision() == Precision.DAY;
    return EventTime.of(
        Optional.of(when),
        isDay && random.nextBoolean() ? Optional.of(pick(DayPart.values())) : Optional.empty());
  }

  private static boolean isBackward(When.Interval interval) {
    Window start = window(interval.start());
    Window end = window(interval.end());
    return end.isBefore(start) || !start.from().isBefore(end.to());
  }

  private static Window window(When.Side side) {
    return side.point().map(point -> point.window(ZoneOffset.UTC)).orElse(Window.ANY);
  }

  private When.Side side() {
    return switch (random.nextInt(4)) {
      case 0 -> new When.Open();
      case 1 -> new When.Unknown();
      default -> new When.Known(point());
    };
  }

  private Point point() {
    Precision precision = pick(Precision.values());
    LocalDate day = LocalDate.of(2013, 5, 1).plusDays(random.nextInt(DAYS));
    boolean clock = precision.isOfClock();
    int second = precision == Precision.SECOND ? random.nextInt(60) : 0;
    return new Point(
        precision,
        first(day, precision),
        clock
            ? Optional.of(LocalTime.of(random.nextInt(24), random.nextInt(60), second))
            : Optional.empty(),
        clock && random.nextBoolean() ? Optional.of(offset()) : Optional.empty(),
        pick(TimeQualifier.values()));
  }

  private static LocalDate first(LocalDate day, Precision precision) {
    return switch (precision) {
      case YEAR -> day.withDayOfYear(1);
      case MONTH -> day.withDayOfMonth(1);
      case DAY, MINUTE, SECOND -> day;
    };
  }

  private ZoneOffset offset() {
    return ZoneOffset.ofHoursMinutes(random.nextInt(OFFSETS), 30);
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
