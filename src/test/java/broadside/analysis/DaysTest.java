package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.time.EventTime;
import broadside.model.time.RandomTimes;
import broadside.model.time.TimeUnit;
import broadside.model.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and durations between times that are known only within windows. */
class DaysTest {
  private static final int MANY = 50_000;
  private static final long MINUTE = 60;

  @ParameterizedTest
  @CsvSource({
    "2013-05-01, 2013-05-13, 12, 12",
    "2013-05-01, 2013-05-01, 0, 0",
    "2013-05-13, 2013-05-01, 0, 0",
    "2013-05, 2013-06, 1, 60",
    "2013-05-06, 2013-05, 0, 25",
    "2013-05-06, 2013, 0, 239",
    "2013-05-06T23:59, 2013-05-07T00:00, 1, 1",
    "2013-05-01/, ../2013-05-13, 12, 12",
    // Clocks go forward on 31 March and back on 27 October: still whole calendar days.
    "2013-03-30, 2013-04-01, 2, 2",
    "2013-10-26, 2013-10-28, 2, 2"
  })
  void daysAreCountedFromOneDayToAnother(String from, String till, long min, long max) {
    Bounds between = Days.between(Windows.start(from), Windows.end(till), Windows.KYIV);
    assertEquals(Bounds.of(min, max), between);
  }

  @ParameterizedTest
  @CsvSource({"2013-05-01/.., 0", "2013-05-01/, 0"})
  void withoutAnEndNothingLimitsThem(String time, long min) {
    assertEquals(
        Bounds.atLeast(min), Days.between(Windows.start(time), Windows.end(time), Windows.KYIV));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/2013-05-13, false, 12, 13",
    "2013-05-01/2013-05-13, true, 13, 13",
    "2013-05-01, true, 1, 1",
    "2013-05-01/2013-05-01, false, 1, 1",
    "2013-05-01/2013-05, false, 1, 31"
  })
  void theLastDayMayOrMayNotCount(String span, boolean counts, long min, long max) {
    assertEquals(
        Bounds.of(min, max),
        Days.during(Windows.start(span), Windows.end(span), counts, Windows.KYIV));
  }

  @Test
  void anOpenSpanLastsAtLeastADay() {
    assertEquals(
        new Bounds(1, OptionalLong.empty()),
        Days.during(
            Windows.start("2013-05-01/.."), Windows.end("2013-05-01/.."), false, Windows.KYIV));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-06T09:00, 2013-05-06T09:00, 0, 0, MINUTE",
    "2013-05-06T09:00, 2013-05-06T10:59, 119, 119, MINUTE",
    "2013-05-06T09:00, 2013-05-06T11:00, 2, 2, HOUR",
    "2013-05-06T09:00, 2013-05-06T11:01, 2, 3, HOUR",
    "2013-05-06T09:00, 2013-05-09T08:59, 71, 72, HOUR",
    "2013-05-06T09:00, 2013-05-09T09:00, 3, 3, DAY",
    "2013-05-06T09:00, 2013-05-06, 0, 0, DAY",
    "2013-05-06, 2013-05-08, 2, 2, DAY",
    "2013-05-06T09:00+03:00, 2013-05-06T09:00Z, 3, 3, HOUR",
    // The hour that is skipped in spring is no hour that passed.
    "2013-03-31T02:30, 2013-03-31T04:30, 60, 60, MINUTE"
  })
  void timePassesInTheUnitThatIsKnown(String from, String till, long min, long max, TimeUnit unit) {
    Elapsed elapsed = Elapsed.between(Windows.start(from), Windows.start(till), Windows.KYIV);
    assertEquals(Bounds.of(min, max), elapsed.bounds());
    assertEquals(unit, elapsed.unit());
  }

  @Test
  void theBoundsHoldWheneverItWas() {
    RandomTimes times = new RandomTimes(5);
    for (int i = 0; i < MANY; i++) {
      Window from = any(times);
      Window till = any(times);
      Instant begun = Windows.moment(from, times.random());
      Instant ended = Windows.moment(till, times.random());
      if (!ended.isBefore(begun)) {
        check(from, till, begun, ended);
      }
    }
  }

  private static void check(Window from, Window till, Instant begun, Instant ended) {
    long truth = ChronoUnit.DAYS.between(day(begun), day(ended));
    assertWithin(Days.between(from, till, Windows.KYIV), truth, truth);
    assertWithin(Days.during(from, till, true, Windows.KYIV), truth + 1, truth + 1);
    assertWithin(Days.during(from, till, false, Windows.KYIV), Math.max(1, truth), truth + 1);
    Elapsed elapsed = Elapsed.between(from, till, Windows.KYIV);
    assertWithin(elapsed.days(), truth, truth);
    checkFine(elapsed, Duration.between(begun, ended).toSeconds());
  }

  /** A clock time is known to the minute: that much the truth may lie beside minutes and hours. */
  private static void checkFine(Elapsed elapsed, long seconds) {
    if (elapsed.unit() != TimeUnit.DAY) {
      long unit = elapsed.unit() == TimeUnit.HOUR ? 60 * MINUTE : MINUTE;
      assertTrue(elapsed.bounds().min() * unit - MINUTE <= seconds);
      assertTrue(seconds <= elapsed.bounds().max().orElseThrow() * unit + MINUTE);
    }
  }

  private static void assertWithin(Bounds bounds, long low, long high) {
    String message = bounds + " holds " + low + " to " + high;
    assertTrue(bounds.min() <= low, message);
    assertTrue(high <= bounds.max().orElse(Long.MAX_VALUE), message);
  }

  private static Window any(RandomTimes times) {
    Random random = times.random();
    EventTime time = times.possible();
    Window any = random.nextBoolean() ? time.start(Windows.KYIV) : time.end(Windows.KYIV);
    return any.to().isBefore(any.from().plusSeconds(MINUTE)) ? any(times) : any;
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(Windows.KYIV).toLocalDate();
  }
}
