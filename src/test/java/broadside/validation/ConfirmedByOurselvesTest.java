package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.Records;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Confirmed events that rest only on sources of others. */
class ConfirmedByOurselvesTest {
  private static final String RECORD =
      """
      sources:
        logs: {title: Our logs, of: us}
        chat: {title: Our chat, of: us, tlp: amber}
        article: {title: An article, of: others}
        callers: {title: People who called, of: others}
        account: An account
      events: [{id: a, when: 2013-05-06, kind: attack, text: It began., %s}]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "certainty: confirmed, sources: article; 1",
        "certainty: confirmed, sources: [article, callers]; 1",
        "certainty: confirmed, sources: [article, logs]; 0",
        "certainty: confirmed, sources: [article, chat]; 0",
        "certainty: confirmed, sources: [article, account]; 0",
        "certainty: confirmed; 0",
        "sources: article; 0",
        "certainty: confirmed, sources: article, tlp: amber; 0"
      })
  void areWarnedOf(String event, int count) {
    assertEquals(
        Collections.nCopies(count, "confirmed-by-others"),
        Records.findings(RECORD.formatted(event)));
  }
}
