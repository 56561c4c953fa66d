package broadside.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Records;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text of a phase may hold, and what it must not leave out. */
class PhaseTextsTest {
  private static final String RECORD =
      """
      people: {chair: Ada Beispiel, guard: {name: Bo Beispiel, tlp: amber}}
      phases: {flood: {title: The flood, text: "%s"}, blame: The blame}
      events:
        - id: begins
          when: 2013-05-06
          kind: attack
          phase: flood
          milestone: started
          text: x
          figures: {mails: 500, secret: {value: 7, tlp: amber}}
        - {id: found, after: begins, kind: discovery, phase: flood, milestone: detected, text: x}
        - {id: inside, when: 2013-05-07, kind: response, phase: flood, milestone: contained, text: x, tlp: amber}
        - {id: ends, when: 2013-05-10, kind: resolution, phase: blame, milestone: ended, text: x., figures: {calls: 3}}
        - {id: paid, when: 2013-05-07, kind: attack, phase: flood, certainty: assessed, text: "{According-to} x.", attributed: %s}
      statement:
        headline: H
        quotes:
          - {id: relief, person: chair, text: Words.}
          - {id: secret-words, person: guard, text: Words.}
      """;

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "{When:begins} x {mails}.; true; -",
        "{when:begins} x {Mails}, {according-to:paid}.; false; -",
        "{When:begins} x {mails}.; false; claim-told-as-fact-by-phase",
        "{When:begins} x.; true; left-out-of-phase",
        "x {mails}.; true; left-out-of-phase",
        "{When} x {when:begins} {mails}.; true; placeholder-without-event",
        "{when:begins} x {mails} {according-to}.; true; placeholder-without-event",
        "{when:inside} x {when:begins} {mails}.; true; withheld-reference",
        "{when:begins} x {mails}, {when:found} x.; true; -",
        "{when:found} x {mails}, {when:begins} x.; true; time-without-date",
        "{when:begins} x {mails}, {when:ends} x, {when:found} x.; true; time-without-date",
        "12 mails x {when:begins} {mails}.; true; number-without-figure",
        "{quote:relief}\\n\\nx {when:begins} {mails}.; true; -",
        "x {when:begins} {mails}:\\n  \\n{quote:relief} ; true; -",
        "x {when:begins} {mails}: {quote:relief}; true; quote-within-paragraph",
        "{quote:relief}\\nx {when:begins} {mails}.; true; quote-within-paragraph",
        "{quote:relief}\\n\\nx {when:begins} {mails}.\\n\\n{quote:relief}; true; quote-repeated",
        "{quote:secret-words}\\n\\nx {when:begins} {mails}.; true; withheld-reference",
        "{quote:reliev}\\n\\nx {when:begins} {mails}.; true; unknown-quote",
        "{quote:}\\n\\nx {when:begins} {mails}.; true; unknown-placeholder"
      })
  void areChecked(String text, String attributed, String finding) {
    assertEquals(
        finding == null ? List.of() : List.of(finding),
        Records.findings(RECORD.formatted(text, attributed)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "On Monday it began.; 2013-05-06; 0",
        "On Tuesday it was over.; 2013-05-06; 0",
        "On Friday it began.; 2013-05-06; 1",
        "On Friday it began.; 2013-05-06/; 0",
        "It was over before Friday, {when:other}.; 2013-05-06; 0"
      })
  void nameWeekdaysOnWhichSomethingHappened(String text, String when, int count) {
    String record =
        """
        phases: {flood: {title: The flood, text: "%s"}}
        events:
          - {id: a, when: %s, kind: attack, phase: flood, text: x}
          - {id: b, when: 2013-05-07, kind: resolution, phase: flood, text: x}
          - {id: other, when: 2013-05-10, kind: response, text: x}
        """
            .formatted(text, when);
    assertEquals(Collections.nCopies(count, "wrong-weekday-of-phase"), Records.findings(record));
  }

  @Test
  void whatIsLeftOutIsNamed() {
    TestWorkspace.of(root, RECORD.formatted("x", "true"));
    String found = new TestWorkspace(root).run("check").exits(0).err();
    assertTrue(found.contains("leaves out what its events tell: {when:begins}, {mails}."), found);
  }

  @Test
  void translationsAreCheckedAsWell() {
    String text = "{When:begins} x {mails}.\\n\\n{quote:relief}";
    TestWorkspace workspace =
        TestWorkspace.of(root, RECORD.formatted(text, "true"))
            .translate("de", "phases.flood.text: '{When:begins} x {mails}: {quote:relief}'\n");
    String found = workspace.run("check").exits(1).err();
    assertTrue(found.contains("de.yaml:1:46: error: “{quote:relief}” stands within"), found);
  }

  @Test
  void whatNeedNotBeToldIsAccepted() {
    String accepted = "allow: [{value: \"{mails}\", reason: The next phase tells it.}]\n";
    assertEquals(
        List.of(), Records.findings(RECORD.formatted("{When:begins} x.", "true") + accepted));
  }

  @ParameterizedTest
  @CsvSource({"lead, quote-outside-story", "headline, quote-outside-story", "closing, ''"})
  void quotesStandInTheStoryAndInTheClosing(String key, String finding) {
    String record =
        """
        people: {chair: Ada Beispiel}
        statement:
          %s: "{quote:relief}"
          %s: H
          quotes: [{id: relief, person: chair, text: Words.}]
        """
            .formatted(key, key.equals("headline") ? "lead" : "headline");
    assertEquals(finding.isEmpty() ? List.of() : List.of(finding), Records.findings(record));
  }

  @Test
  void aQuoteHasANameOfItsOwn() {
    String record =
        """
        people: {chair: Ada Beispiel}
        statement:
          headline: H
          quotes:
            - {id: relief, person: chair, text: Words.}
            - {id: relief, person: chair, text: Other words.}
        """;
    assertEquals(List.of("duplicate-id"), Records.findings(record));
  }
}
