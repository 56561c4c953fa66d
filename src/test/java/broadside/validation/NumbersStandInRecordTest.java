package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.Records;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in texts that stand in no figure and in no date. */
class NumbersStandInRecordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "15 people called.; 1",
        "15 people called, then 15 again.; 1",
        "15 people called, then 16.; 2",
        "10,000 zombies, 10 000, 10.000 or 10’000.; 0",
        "12,000 zombies.; 1",
        "20 to 100 letters.; 0",
        "20–100 letters.; 0",
        "19–101 letters.; 2",
        "On 6 May 2013.; 0",
        "On 7 May 2014.; 2",
        "At 3.5 times the rate.; 1",
        "At 2.5 times the rate.; 0",
        "At 2.50 or 2,5 times the rate.; 0",
        "By RFC5321 and IPv6 over HTTP/2.; 0",
        "See [this](https://example.org/2014/17).; 0",
        "See <https://example.org/2014/17>.; 0",
        "1. Not a number but the mark of a list.; 0",
        "{zombies} 7. That was all.; 1",
        "It was {zombies}, or 99.; 1",
        "Version 4.2 is allowed, 4.3 is not.; 1"
      })
  void eachIsReportedOnce(String text, int count) {
    String record =
        """
        figures: {zombies: nearly 10000, letters: 20..100, times: 2.5}
        events:
          - {id: a, when: 2013-05-06, kind: attack, text: "%s"}
        allow: [{value: "4.2", reason: A version.}]
        """
            .formatted(text);
    assertEquals(Collections.nCopies(count, "number-without-figure"), Records.findings(record));
    assertEquals(List.of(), Records.findings("figures: {zombies: nearly 10000}\n"));
  }
}
