package broadside.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The windows in which the beginning and the end of an event lie. */
class EventTimeTest {
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  @ParameterizedTest
  @CsvSource({
    // Kyiv is three hours ahead in summer, two in winter.
    "2013-05-06, 2013-05-05T21:00:00Z, 2013-05-06T21:00:00Z",
    "2013-05, 2013-04-30T21:00:00Z, 2013-05-31T21:00:00Z",
    "2013, 2012-12-31T22:00:00Z, 2013-12-31T22:00:00Z",
    "2013-05-06T09:30, 2013-05-06T06:30:00Z, 2013-05-06T06:31:00Z",
    "2013-05-06T09:30Z, 2013-05-06T09:30:00Z, 2013-05-06T09:31:00Z",
    "2013-05-06T09:30-05:00, 2013-05-06T14:30:00Z, 2013-05-06T14:31:00Z",
    "2013-03-31, 2013-03-30T22:00:00Z, 2013-03-31T21:00:00Z",
    "2013-10-27, 2013-10-26T21:00:00Z, 2013-10-27T22:00:00Z"
  })
  void aPointLiesWithinItsPrecision(String when, Instant from, Instant to) {
    EventTime time = time(when, Optional.empty());
    assertEquals(new Window(from, to), time.start(KYIV));
    assertEquals(new Window(from, to), time.end(KYIV));
  }

  @ParameterizedTest
  @CsvSource({"2013-05-06?", "2013-05-06~", "2013-05-06%"})
  void aQualifierMovesNothing(String when) {
    assertEquals(
        time("2013-05-06", Optional.empty()).start(KYIV), time(when, Optional.empty()).start(KYIV));
  }

  @ParameterizedTest
  @CsvSource({
    "SMALL_HOURS, 2013-05-05T21:00:00Z, 2013-05-06T02:00:00Z",
    "EARLY_MORNING, 2013-05-06T01:00:00Z, 2013-05-06T05:00:00Z",
    "NIGHT, 2013-05-06T17:00:00Z, 2013-05-06T21:00:00Z"
  })
  void aPartOfTheDayNarrowsTheDay(DayPart part, Instant from, Instant to) {
    assertEquals(new Window(from, to), time("2013-05-06", Optional.of(part)).start(KYIV));
  }

  @Test
  void eachSideOfAnIntervalHasItsOwnWindow() {
    EventTime time = time("2013-05-01/2013-05-13", Optional.empty());
    assertEquals(time("2013-05-01", Optional.empty()).start(KYIV), time.start(KYIV));
    assertEquals(time("2013-05-13", Optional.empty()).end(KYIV), time.end(KYIV));
  }

  @Test
  void ofASideThatIsNotWrittenNothingIsKnown() {
    assertEquals(Window.ANY, time("/2013-05-13", Optional.empty()).start(KYIV));
    assertEquals(Window.ANY, time("2013-05-01/", Optional.empty()).end(KYIV));
    assertEquals(Window.ANY, time("2013-05-01/..", Optional.empty()).end(KYIV));
    assertEquals(
        Window.ANY,
        new EventTime(
                Optional.empty(), Optional.empty(), List.of("calls"), List.of(), Optional.empty())
            .start(KYIV));
  }

  @Test
  void onePointBetweenTwoLiesInTheWholeStretch() {
    When between = ((Parsed.Value<When>) When.parseBetween("2013-05-01/2013-05-03")).value();
    EventTime time = EventTime.of(Optional.of(between));
    Window stretch =
        new Window(Instant.parse("2013-04-30T21:00:00Z"), Instant.parse("2013-05-03T21:00:00Z"));
    assertEquals(stretch, time.start(KYIV));
    assertEquals(stretch, time.end(KYIV));
  }

  private static EventTime time(String when, Optional<DayPart> part) {
    return EventTime.of(Optional.of(((Parsed.Value<When>) When.parse(when)).value()), part);
  }
}
