package broadside.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Spaces;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phase with a text of its own is told by it, with the quotes that the text places. */
class PhaseInOwnWordsTest {
  private static final String RECORD =
      """
      people: {chair: {name: Ada Beispiel, role: chair}, press: Bo Beispiel}
      phases:
        flood:
          title: The *flood*
          text: |-
            {When:begins} it began, with {mails}.

            {quote:relief}

            It ended {when:ends}.
        blame: The blame
        silence: {title: Nothing happened}
      events:
        - {id: begins, when: 2013-05-06, kind: attack, phase: flood, text: EVENT ONE., figures: {mails: {value: about 50, unit: mails}}}
        - {id: loose, when: 2013-05-07, kind: impact, text: "{When} an event of no phase."}
        - {id: ends, when: 2013-05-08, kind: resolution, phase: flood, text: EVENT TWO.}
        - {id: blamed, when: 2013-05-09, kind: impact, phase: blame, text: "{When} we were blamed."}
      statement:
        headline: It happened
        closing: |-
          Thanks.

          {quote:thanks}
        quotes:
          - {id: thanks, person: chair, text: Thank you all.}
          - {person: press, text: Third words.}
          - {id: relief, person: chair, text: "First words.\\n\\nMore of them."}
      %s
      """;

  @TempDir private Path root;

  private String statement(String more, String format) {
    return Spaces.plain(
        TestWorkspace.of(root, RECORD.formatted(more))
            .run("statement", TestWorkspace.ID, "-f", format)
            .exits(0)
            .out());
  }

  @Test
  void theTextStandsForTheEventsOfThePhaseAndPlacesItsQuotes() {
    String told = statement("", "md");
    assertTrue(
        told.contains(
            """
            On 6 May 2013 it began, with about 50 mails.

            > First words.
            >
            > More of them.
            >
            > — Ada Beispiel, chair

            It ended on 8 May.

            On 7 May an event of no phase.

            On 9 May we were blamed.

            > Third words.
            >
            > — Bo Beispiel

            Thanks.

            > Thank you all.
            >
            > — Ada Beispiel, chair
            """),
        told);
    assertFalse(told.contains("EVENT"), told);
  }

  @Test
  void aTimeThatIsCountedFromAnotherIsToldBehindThatOne() {
    String record =
        """
        phases: {flood: {title: F, text: "{When:begins} it began. {When:told} we told them."}}
        events:
          - {id: begins, when: 2013-05-06, kind: attack, phase: flood, text: x}
          - {id: told, after: begins, later: 2 hours, kind: communication, phase: flood, text: x}
        statement: {headline: H}
        """;
    assertTrue(
        Spaces.plain(
                TestWorkspace.of(root, record).run("statement", TestWorkspace.ID).exits(0).out())
            .contains("On 6 May 2013 it began. Two hours later we told them."));
  }

  @Test
  void itIsTheSameInHtmlAndInPlainText() {
    String html = statement("", "html");
    assertTrue(
        html.contains(
            "<blockquote class=\"quote\">\n<p>First words.</p>\n<p>More of them.</p>\n"
                + "<footer>— <cite>Ada"),
        html);
    String text = statement("", "txt");
    int quote = text.indexOf("First words.");
    assertTrue(text.indexOf("it began") < quote && quote < text.indexOf("It ended"), text);
    assertEquals(quote, text.lastIndexOf("First words."), text);
  }

  @Test
  void theTimelineKeepsTheTextsOfTheEvents() {
    String timeline =
        TestWorkspace.of(root, RECORD.formatted(""))
            .run("timeline", TestWorkspace.ID, "-f", "md")
            .out();
    assertTrue(timeline.contains("EVENT ONE.") && timeline.contains("EVENT TWO."), timeline);
    assertFalse(timeline.contains("it began"), timeline);
  }

  @Test
  void subHeadingsStandAbovePhasesThatAreTold() {
    String told = statement("  sub-headings: true", "md");
    assertTrue(told.contains("\n## The \\*flood\\*\n\nOn 6 May 2013 it began"), told);
    assertTrue(told.contains("\n## The blame\n\nOn 9 May we were blamed."), told);
    assertFalse(told.contains("Nothing happened"), told);
    assertFalse(statement("", "md").contains("## The"));
  }

  @Test
  void aTranslationHasItsQuotesAsWell() {
    TestWorkspace workspace =
        TestWorkspace.of(root, RECORD.formatted(""))
            .translate(
                "de",
                """
                figures.mails.unit: {one: Mail, other: Mails}
                phases.flood.text: |-
                  {When:begins} ging es los, mit {mails}. Es endete {when:ends}.

                  {quote:relief}
                statement.quotes.3: Erste Worte.
                """);
    String told =
        workspace.run("statement", TestWorkspace.ID, "-l", "de", "-f", "txt").exits(0).out();
    int begin = told.indexOf("ging es los, mit etwa 50");
    assertTrue(begin >= 0 && begin < told.indexOf("Erste Worte."), told);
  }
}
