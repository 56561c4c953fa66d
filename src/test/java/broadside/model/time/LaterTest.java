package broadside.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import broadside.model.figure.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much later, in words. */
class LaterTest {

  @ParameterizedTest
  @CsvSource({
    "some hours, some, HOUR",
    "some minutes, some, MINUTE",
    "1 day, 1, DAY",
    "2 days, 2, DAY",
    "about 3 weeks, about 3, WEEK",
    "'  at least   2   months ', at least 2, MONTH",
    "10..20 minutes, 10..20, MINUTE"
  })
  void anAmountAndAUnitAreRead(String text, String amount, TimeUnit unit) {
    Later later = ((Parsed.Value<Later>) Later.parse(text)).value();
    assertEquals(amount, later.amount().map(Quantity::notation).orElse("some"));
    assertEquals(unit, later.unit());
  }

  @ParameterizedTest
  @CsvSource({"''", "later", "hours", "some", "2 years", "a few hours", "two days", "-1 day"})
  void anythingElseIsRefused(String text) {
    Parsed<Later> parsed = Later.parse(text);
    assertEquals("bad-later", ((Parsed.Failure<Later>) parsed).fault().id());
  }
}
