package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.Records;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Placeholders that nothing can be put in place of. */
class KnownPlaceholdersTest {
  private static final String RECORD =
      """
      events:
        - {id: plain, when: 2013-05-06, kind: attack, text: "%s."}
        - {id: told, when: 2013-05-06, kind: attack, according-to: callers, text: "{According-to}."}
        - {id: sure, when: 2013-05-06, kind: attack, certainty: confirmed, text: x.}
        - {id: named, when: 2013-05-06, kind: attack, text: x., according-to: "the office%s"}
      statement: {headline: H, lead: "x%s"}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "{According-to:told} x; ''; ''; -",
        "x; ''; ', {according-to:told}.'; -",
        "{According-to} x; ''; ''; nothing-to-attribute",
        "{according-to:sure} x; ''; ''; nothing-to-attribute",
        "{according-to:nobody} x; ''; ''; unknown-event",
        "x; ''; {according-to}; placeholder-without-event",
        "x; {according-to}; ''; attribution-of-name",
        "x; {according-to:told}; ''; attribution-of-name",
        "{according} x; ''; ''; unknown-placeholder"
      })
  void areErrors(String text, String name, String lead, String finding) {
    assertEquals(
        finding == null ? List.of() : List.of(finding),
        Records.findings(RECORD.formatted(text, name, lead)));
  }
}
