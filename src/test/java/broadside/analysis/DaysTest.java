package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.time.EventTime;
import broadside.model.time.LastDay;
import broadside.model.time.RandomTimes;
import broadside.model.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and durations between times that are known only within windows. */
class DaysTest {
  private static final int MANY = 50_000;

  @ParameterizedTest
  @CsvSource({
    "2013-05-01, 2013-05-13, 12, 12",
    "2013-05-01, 2013-05-01, 0, 0",
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
  @CsvSource({
    "Pacific/Apia, 2011-12-29, 2011-12-31, 1",
    "Pacific/Apia, 2011-12-29, 2012-01-02, 3",
    "Pacific/Apia, 2011-12-31, 2012-01-02, 2",
    "Pacific/Kwajalein, 1993-08-19, 1993-08-23, 3"
  })
  void aDayThatTheDateLineSwallowedIsNotCounted(ZoneId zone, String from, String till, long days) {
    Window start = Windows.when(from).firstPoint().window(zone);
    Window end = Windows.when(till).firstPoint().window(zone);
    assertEquals(Bounds.of(days, days), Days.between(start, end, zone));
  }

  @ParameterizedTest
  @CsvSource({"2013-05-01/.., 0", "2013-05-01/, 0"})
  void withoutAnEndNothingLimitsThem(String time, long min) {
    assertEquals(
        Bounds.atLeast(min), Days.between(Windows.start(time), Windows.end(time), Windows.KYIV));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/2013-05-13, , 12, 13",
    "2013-05-01/2013-05-13, EXCLUDED, 12, 12",
    "2013-05-01/2013-05-13, INCLUDED, 13, 13",
    "2013-05-01, INCLUDED, 1, 1",
    "2013-05-01/2013-05-01, , 1, 1",
    "2013-05-01/2013-05, , 1, 31"
  })
  void theLastDayMayOrMayNotCount(String span, LastDay lastDay, long min, long max) {
    assertEquals(
        Optional.of(Bounds.of(min, max)),
        during(Windows.start(span), Windows.end(span), Optional.ofNullable(lastDay)));
  }

  @Test
  void anOpenSpanLastsAtLeastADay() {
    assertEquals(
        Optional.of(Bounds.atLeast(1)),
        during(Windows.start("2013-05-01/.."), Windows.end("2013-05-01/.."), Optional.empty()));
  }

  private static Optional<Bounds> during(Window start, Window end, Optional<LastDay> lastDay) {
    return Days.during(start, end, lastDay, Windows.KYIV).map(Bounds::atLeastOne);
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
    assertWithin(
        during(from, till, Optional.of(LastDay.INCLUDED)).orElseThrow(), truth + 1, truth + 1);
    assertWithin(during(from, till, Optional.empty()).orElseThrow(), Math.max(1, truth), truth + 1);
  }

  private static void assertWithin(Bounds bounds, long low, long high) {
    String message = bounds + " holds " + low + " to " + high;
    assertTrue(bounds.min() <= low, message);
    assertTrue(high <= bounds.max().orElse(Long.MAX_VALUE), message);
  }

  private static Window any(RandomTimes times) {
    Random random = times.random();
    EventTime time = times.possible();
    return random.nextBoolean() ? time.start(Windows.KYIV) : time.end(Windows.KYIV);
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(Windows.KYIV).toLocalDate();
  }
}
