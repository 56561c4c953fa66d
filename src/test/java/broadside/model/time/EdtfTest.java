package broadside.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Parsed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What of EDTF is taken and what is refused, by the public examples of the standard.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>
 */
class EdtfTest {
  private static final String CASES = "/model/edtf.csv";
  private static final int HEAD = 6;
  private static final String TAKEN = "taken";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = CASES,
      numLinesToSkip = HEAD,
      delimiter = ';',
      quoteCharacter = '\'',
      emptyValue = "")
  void aFormIsTakenOrRefusedAsDeclared(String clause, String text, String outcome) {
    assertEquals(outcome, outcome(When.parse(text)), clause);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = CASES,
      numLinesToSkip = HEAD,
      delimiter = ';',
      quoteCharacter = '\'',
      emptyValue = "")
  void whatIsTakenHasTheBoundsOfTheStandardAndItsOwnNotation(
      String clause, String text, String outcome, String earliest, String latest) {
    if (outcome.equals(TAKEN)) {
      When when = value(When.parse(text));
      assertEquals(text, when.notation(), clause);
      EventTime time = EventTime.of(Optional.of(when));
      assertEquals(Optional.ofNullable(earliest), first(time.start(ZoneOffset.UTC)), clause);
      assertEquals(Optional.ofNullable(latest), last(time.end(ZoneOffset.UTC)), clause);
    }
  }

  private static Optional<String> first(Window window) {
    return window.hasFrom()
        ? Optional.of(window.firstDay(ZoneOffset.UTC)).map(LocalDate::toString)
        : Optional.empty();
  }

  private static Optional<String> last(Window window) {
    return window.hasTo()
        ? Optional.of(window.lastDay(ZoneOffset.UTC)).map(LocalDate::toString)
        : Optional.empty();
  }

  private static String outcome(Parsed<When> parsed) {
    return parsed instanceof Parsed.Failure<When> failure ? failure.fault().id() : TAKEN;
  }

  private static When value(Parsed<When> parsed) {
    return ((Parsed.Value<When>) parsed).value();
  }
}
