package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.diagnostic.Diagnostic;
import broadside.testing.Records;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays in the texts of events. The 6th of May 2013 was a Monday. */
class WeekdaysAgreeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2013-05-06; It was a Monday.; 0",
        "2013-05-06; It was a Tuesday.; 1",
        "2013-05-06; It was a TUESDAY or a tuesday.; 1",
        "2013-05-06; Tuesday or Wednesday; 2",
        "2013-05-06; Tuesdays are others.; 0",
        "2013-05-06; Mid-Tuesday is one.; 1",
        "2013-05-06; {when:tuesday} and {When:tuesday} are none.; 0",
        "2013-05-06; {when:tuesday} was a Tuesday.; 1",
        "2013-05-06/2013-05-07; It was a Tuesday.; 0",
        "2013-05-06/2013-05-07; It was a Friday.; 1",
        "2013-05-06/..; It was a Friday.; 0",
        "2013-05; It was a Friday.; 0"
      })
  void eachThatIsNoneOfTheDaysIsReported(String when, String text, int count) {
    String record =
        """
        events:
          - {id: e, when: "%s", kind: impact, text: "%s"}
          - {id: tuesday, when: 2013-05-07, kind: impact, text: T}
        """
            .formatted(when, text);
    assertEquals(Collections.nCopies(count, "wrong-weekday"), Records.findings(record));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "uk; Була п’ятниця; 0",
        "uk; Була пʼятниця; 1",
        "uk; Був ВІВТОРОК.; 1",
        "de; Am Dienstag.; 1",
        "cs; V úterý.; 1",
        "he; יום שלישי; 1",
        "he; יום שני; 0"
      })
  void namesAreThoseOfTheLanguage(String language, String text, int count) {
    String record =
        Records.file("events: [{id: e, when: 2013-05-06, kind: impact, text: \"%s\"}]")
            .replace("language: en", "language: " + language)
            .formatted(text);
    List<String> found =
        Records.findings(Map.of("2013-05-record/incident.yaml", record)).stream()
            .map(Diagnostic::id)
            .toList();
    assertEquals(Collections.nCopies(count, "wrong-weekday"), found);
  }
}
