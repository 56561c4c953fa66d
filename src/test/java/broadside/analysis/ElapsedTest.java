package broadside.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.model.figure.DurationUnit;
import broadside.model.time.RandomTimes;
import broadside.model.time.When;
import broadside.model.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time between two moments is no more exact than they are, and no less. */
class ElapsedTest {
  private static final int MANY = 50_000;
  private static final int PAIRS = 1_000;
  private static final long MINUTE = 60;
  private static final DateTimeFormatter NOTATION =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final List<String> ZONES =
      List.of(
          "Africa/Cairo",
          "Africa/Casablanca",
          "America/Havana",
          "America/New_York",
          "America/Sao_Paulo",
          "America/St_Johns",
          "Antarctica/Troll",
          "Asia/Beirut",
          "Asia/Gaza",
          "Asia/Jerusalem",
          "Asia/Kathmandu",
          "Asia/Tehran",
          "Atlantic/Azores",
          "Australia/Lord_Howe",
          "Europe/Berlin",
          "Europe/Dublin",
          "Europe/Kyiv",
          "Europe/London",
          "Pacific/Apia",
          "Pacific/Auckland");

  @ParameterizedTest
  @CsvSource({
    "2013-05-06T09:00, 2013-05-06T09:00, 0",
    "2013-05-06T09:00, 2013-05-06T09:01, 60",
    "2013-05-06T09:00, 2013-05-06T12:08, 11280",
    "2013-05-06T09:00, 2013-05-09T12:41, 272460",
    "2013-05-06T09:00+03:00, 2013-05-06T09:00Z, 10800",
    "2013-05-06T09:00:10, 2013-05-06T09:00:50, 40",
    "2013-05-06T09:00:10, 2013-05-06T11:20:05, 8395",
    // Where one of them is known to the minute only, so is the other: minutes apart can be true.
    "2013-05-06T09:00:30, 2013-05-06T09:02, 120",
    "2013-05-06T09:00:59, 2013-05-06T09:02:00, 61",
    "2013-05-06T09:00, 2013-05-06T09:00:59, 0",
    "2013-05-06T09:00, 2013-05-06T09:01:40, 60",
    "2013-05-06T09:00:40, 2013-05-06T09:00, 0",
    // The hour that is skipped in spring is no hour that passed; that of autumn passes twice.
    "2013-03-31T02:30, 2013-03-31T04:30, 3600",
    "2013-10-27T02:30, 2013-10-27T04:30, 10800"
  })
  void betweenClockTimesItIsExact(String from, String till, long seconds) {
    Elapsed elapsed = between(from, till).orElseThrow();
    assertTrue(elapsed.isExact());
    assertEquals(Bounds.of(seconds, seconds), elapsed.seconds());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-06, 2013-05-06, 0, 0, DAY",
    "2013-05-06, 2013-05-08, 2, 2, DAY",
    "2013-05-06, 2013-05, 0, 25, DAY",
    "2013-05, 2013-06, 1, 60, DAY",
    "2013, 2024, 10, 12, YEAR",
    "2024, 2025, 0, 2, YEAR",
    "2013, 2013, 0, 1, YEAR",
    "2013-05-06T09:30, 2024, 10, 12, YEAR",
    "2013-05-06, 2024-05, 4013, 4043, DAY",
    "2013-05-06T09:30, 2013-05-08, 2, 2, DAY",
    // What lay on the same day as a clock time lay within the rest of it.
    "2013-05-06T09:00, 2013-05-06, 0, 15, HOUR",
    "2013-05-06T23:00, 2013-05-06, 0, 59, MINUTE",
    // A qualifier makes it approximate, and then nobody counts minutes of hours.
    "2013-05-06T09:00~, 2013-05-06T09:07, 7, 7, MINUTE",
    "2013-05-06T09:00, 2013-05-06T11:20~, 2, 2, HOUR",
    "2013-05-06T09:00?, 2013-05-07T02:35, 18, 18, HOUR",
    "2013-05-06T09:00%, 2013-05-10T02:35, 4, 4, DAY"
  })
  void aWindowJustifiesItsOwnUnit(String from, String till, long min, long max, DurationUnit unit) {
    Elapsed elapsed = between(from, till).orElseThrow();
    assertEquals(unit, elapsed.unit());
    assertEquals(Bounds.of(min, max), elapsed.count());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01T10:00, 2013-05-03, PT38H, PT62H",
    "2013-05-01T10:00, 2013-05-02, PT14H, PT38H",
    "2013-05-01, 2013-05-02, PT0S, PT48H",
    "2013-05-06, 2013-05-06, PT0S, PT24H",
    "2013-05-06T18:09, 2013-05-06, PT0S, PT6H",
    "2013, 2024, PT87648H, PT105192H",
    "2013-05-06T09:00, 2013-05-06T11:20~, PT2H, PT3H",
    // Exact ends give the one value; less than a minute is no more than one.
    "2013-05-06T09:00, 2013-05-06T11:20, PT2H20M, PT2H20M",
    "2013-05-06T09:00:10, 2013-05-06T09:00:50, PT40S, PT40S",
    "2013-05-06T09:00, 2013-05-06T09:00:59, PT0S, PT1M",
    "2013-05-06T09:00, 2013-05-06T09:00, PT0S, PT1M"
  })
  void whateverUnitTellsItTheTimeThatPassedLiesWithin(
      String from, String till, Duration least, Duration most) {
    assertEquals(
        Bounds.of(least.toSeconds(), most.toSeconds()), between(from, till).orElseThrow().passed());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-06T09:00, 2013-05-06T11:20, false",
    "2013-05-06T09:00~, 2013-05-06T11:20, true",
    "2013-05-06T09:00~, 2013-05-10T11:20, true",
    "2013-05-06T09:00~, 2013-05-10, false",
    "2013-05-06T09:00~, 2024, false",
    "2013?, 2024, true",
    "2013-05-06T09:00?, 2013-05-10, true",
    "2013-05-06~, 2013-05-10, true"
  })
  void aQualifierOfTheClockTimeIsNothingToDays(String from, String till, boolean isApproximate) {
    assertEquals(isApproximate, between(from, till).orElseThrow().isApproximate());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/, 2013-05-01/, 0,",
    "2013-05-01, 2013-05-03/.., 2, DAY",
    "2013-05-01T09:00, 2013-05-01T10:00/.., 60, MINUTE"
  })
  void whatNothingLimitsHasNoMost(String from, String till, long least, DurationUnit unit) {
    Window open = new Window(Windows.start(till).from(), Instant.MAX);
    Elapsed elapsed = between(moment(from), certain(open)).orElseThrow();
    assertTrue(elapsed.seconds().max().isEmpty());
    if (unit != null) {
      assertEquals(unit, elapsed.unit());
      assertEquals(Bounds.atLeast(least), elapsed.count());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-13, 2013-05-01",
    "2013-05-06T09:01, 2013-05-06T09:00",
    "2013-06, 2013-05-31T23:59"
  })
  void whatLiesBeforeItsStartHasNoDuration(String from, String till) {
    assertEquals(Optional.empty(), between(from, till));
  }

  @Test
  void inAllZonesClockTimesAreAsFarApartAsTheJavaClockSays() {
    Random random = new Random(11);
    for (int i = 0; i < PAIRS; i++) {
      ZoneId zone = ZoneId.of(ZONES.get(i % ZONES.size()));
      LocalDateTime one = clockTime(random, zone);
      LocalDateTime other = clockTime(random, zone);
      LocalDateTime from = one.isBefore(other) ? one : other;
      LocalDateTime till = one.isBefore(other) ? other : one;
      long truth = Duration.between(from.atZone(zone), till.atZone(zone)).toSeconds();
      Elapsed elapsed = Elapsed.between(moment(from, zone), moment(till, zone), zone).orElseThrow();
      assertEquals(Bounds.of(truth, truth), elapsed.seconds(), from + " " + till + " " + zone);
    }
  }

  /** Of these every second one is near a change of the clock; none is one that is reported. */
  private static LocalDateTime clockTime(Random random, ZoneId zone) {
    LocalDateTime drawn;
    do {
      Instant any = Instant.ofEpochSecond(1_262_304_000L + MINUTE * random.nextInt(8_000_000));
      drawn =
          random.nextBoolean()
              ? any.atZone(zone).toLocalDateTime()
              : nearChange(any, zone).plusMinutes(random.nextInt(600) - 300L);
    } while (zone.getRules().getValidOffsets(drawn).size() != 1);
    return drawn;
  }

  private static LocalDateTime nearChange(Instant any, ZoneId zone) {
    var change = zone.getRules().nextTransition(any);
    return change == null ? any.atZone(zone).toLocalDateTime() : change.getDateTimeAfter();
  }

  private static Moment moment(LocalDateTime time, ZoneId zone) {
    When when = Windows.when(NOTATION.format(time));
    return Moment.start(when, when.firstPoint().window(zone));
  }

  @Test
  void theBoundsHoldWheneverItWas() {
    RandomTimes times = new RandomTimes(5);
    for (int i = 0; i < MANY; i++) {
      Window from = times.possible().start(Windows.KYIV);
      Window till = times.possible().end(Windows.KYIV);
      Instant begun = Windows.moment(from, times.random());
      Instant ended = Windows.moment(till, times.random());
      if (!ended.isBefore(begun)) {
        check(from, till, Duration.between(begun, ended).toSeconds());
      }
    }
  }

  /**
   * A clock time is known to the minute: that much the truth may lie beside the bounds, also where
   * one of two is known to the second.
   */
  private static void check(Window from, Window till, long truth) {
    Elapsed elapsed = between(certain(from), certain(till)).orElseThrow();
    String message = from + " " + till + " " + truth;
    assertTrue(elapsed.seconds().min() - MINUTE <= truth, message);
    assertTrue(truth <= elapsed.seconds().max().orElse(truth) + MINUTE, message);
    assertTrue(elapsed.passed().min() <= elapsed.seconds().min(), message);
    assertTrue(
        elapsed.passed().max().orElse(Long.MAX_VALUE) >= elapsed.seconds().max().orElse(0),
        message);
  }

  private static Optional<Elapsed> between(String from, String till) {
    return between(moment(from), moment(till));
  }

  private static Optional<Elapsed> between(Moment from, Moment till) {
    return Elapsed.between(from, till, Windows.KYIV);
  }

  private static Moment certain(Window window) {
    return new Moment(window, Moment.Doubt.NONE);
  }

  private static Moment moment(String notation) {
    return Moment.start(Windows.when(notation), Windows.start(notation));
  }
}
