package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.Records;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assessed, reported and disputed events whose texts tell them flatly. */
class ClaimsAreAttributedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "certainty: assessed, text: It was paid for.; 1",
        "certainty: reported, text: They got spam.; 1",
        "certainty: disputed, text: We sent it.; 1",
        "'certainty: reported, according-to: the office, text: They called.'; 1",
        "'certainty: reported, text: \"{According-to}, they got spam.\"'; 0",
        "'certainty: reported, text: \"{according-to:a}, they got spam.\"'; 0",
        "'certainty: reported, text: \"As they told us, they got spam.\", attributed: true'; 0",
        "'certainty: reported, text: They got spam., attributed: false'; 1",
        "certainty: confirmed, text: They got spam.; 0",
        "text: They got spam.; 0",
        "'certainty: assessed, tlp: amber, text: It was paid for.'; 0"
      })
  void areWarnedOfUnlessTheTextSaysWhoSaysSo(String event, int count) {
    String record = "events: [{id: a, when: 2013-05-06, kind: attack, %s}]\n".formatted(event);
    assertEquals(Collections.nCopies(count, "claim-told-as-fact"), Records.findings(record));
  }

  @Test
  void whoSaysSoOfAnotherEventDoesNotCount() {
    String record =
        """
        events:
          - {id: a, when: 2013-05-06, kind: attack, certainty: reported, text: "{According-to:b}: x."}
          - {id: b, when: 2013-05-06, kind: attack, certainty: assessed, attributed: true, text: We think.}
        """;
    assertEquals(List.of("claim-told-as-fact"), Records.findings(record));
  }
}
