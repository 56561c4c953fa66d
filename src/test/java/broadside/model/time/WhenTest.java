package broadside.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The notation of times: EDTF as far as incidents need it. */
class WhenTest {
  private static final int MANY = 5_000;

  @ParameterizedTest
  @CsvFileSource(resources = "/model/when.csv", numLinesToSkip = 2)
  void aTimeIsReadOrRefused(String text, String read) {
    assertEquals(read, outcome(When.parse(text)));
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    RandomTimes times = new RandomTimes(2013);
    for (int i = 0; i < MANY; i++) {
      When when = times.when();
      assertEquals(Parsed.of(when), When.parse(when.notation()), when.notation());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/2013-05-03, [2013-05-01..2013-05-03]",
    "2013-05-06T09:30/2013-05-06T11:00, [2013-05-06T09:30..2013-05-06T11:00]",
    "2013-05-01, bad-between",
    "2013-05-01/, bad-between",
    "../2013-05-03, bad-between",
    "2013-05-40/2013-05-03, impossible-time"
  })
  void betweenTakesTwoPoints(String text, String read) {
    assertEquals(read, outcome(When.parseBetween(text)));
  }

  @Test
  void onlyAnOpenEndIsGoingOn() {
    assertTrue(value(When.parse("2013-05-01/..")).isOngoing());
    assertFalse(value(When.parse("2013-05-01/")).isOngoing());
    assertFalse(value(When.parse("2013-05-01")).isOngoing());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01/2013-05-13, 2013-05-01, 2013-05-13",
    "2013-05-01/, 2013-05-01, 2013-05-01",
    "/2013-05-13, 2013-05-13, 2013-05-13",
    "2013-05, 2013-05, 2013-05"
  })
  void theFirstAndTheLastPointAreThoseThatAreKnown(String text, String first, String last) {
    When when = value(When.parse(text));
    assertEquals(first, when.firstPoint().notation());
    assertEquals(last, when.lastPoint().notation());
  }

  private static When value(Parsed<When> parsed) {
    return ((Parsed.Value<When>) parsed).value();
  }

  private static String outcome(Parsed<When> parsed) {
    return parsed instanceof Parsed.Failure<When> failure
        ? failure.fault().id()
        : value(parsed).notation();
  }
}
