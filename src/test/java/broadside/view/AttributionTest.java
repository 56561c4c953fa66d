package broadside.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says so is told once, in the text or beside it, and what is not stated is not confirmed. */
class AttributionTest {
  private static final String RECORD =
      """
      phases: {flood: The flood}
      events: [{id: a, when: 2013-05-06, kind: attack, phase: flood, %s}]
      statement: {headline: H}
      """;

  @TempDir private Path root;

  private String print(String event, String... arguments) {
    TestWorkspace workspace = TestWorkspace.of(root, RECORD.formatted(event));
    return workspace.run(arguments).out();
  }

  private String timeline(String event, String format) {
    return print(event, "timeline", TestWorkspace.ID, "-f", format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "text: It began.; It began.",
        "text: It began., certainty: confirmed; It began.",
        "text: It began., certainty: assessed; It began. *(our assessment)*",
        "text: It began., according-to: callers; It began. *(according to callers)*",
        "'text: It began., certainty: reported, according-to: callers'; It began. *(according to"
            + " callers)*",
        "'text: It began., certainty: assessed, according-to: callers'; It began. *(in the"
            + " assessment of callers)*",
        "'text: It began., certainty: disputed, according-to: callers'; It began. *(according to"
            + " a disputed account by callers)*",
        "'text: It began., certainty: confirmed, according-to: callers'; It began. *(confirmed,"
            + " according to callers)*",
        "'text: \"It began, {according-to}.\", certainty: reported, according-to: callers'; It"
            + " began, according to callers. *(as reported)*",
        "'text: \"Callers say so.\", attributed: true, certainty: reported, according-to: callers';"
            + " Callers say so. *(as reported)*",
        "'text: \"Callers say so.\", attributed: true, according-to: callers'; Callers say so."
      })
  void theTimelineNamesWhoSaysSoOnce(String event, String told) {
    assertTrue(timeline(event, "md").strip().endsWith("\n  " + told), timeline(event, "md"));
  }

  @Test
  void whereTheTextIsNotShownWhoSaysSoIsNamed() {
    String event = "text: \"It began, {according-to}.\", according-to: callers";
    String titled = timeline(event + ", title: The beginning", "txt");
    assertTrue(titled.contains("The beginning (according to callers)"), titled);
    String untitled = timeline(event, "txt");
    assertTrue(untitled.contains("It began, according to callers."), untitled);
    assertFalse(untitled.contains("(according to"), untitled);
  }

  @Test
  void whatIsNotStatedIsLeftOut() {
    assertFalse(timeline("text: It began.", "json").contains("certainty"));
    assertFalse(timeline("text: It began.", "csv").contains("confirmed"));
    assertFalse(timeline("text: It began.", "html").contains("onfirmed"));
    assertTrue(timeline("text: It began., certainty: confirmed", "json").contains("confirmed"));
  }

  @Test
  void theNameStandsInTheLanguageOfTheWordsAroundIt() {
    String event = "text: \"{According-to}, it began.\", according-to: callers";
    TestWorkspace workspace =
        TestWorkspace.of(root, RECORD.formatted(event))
            .translate("de", "events.a.according-to: Anrufer\n");
    assertTrue(german(workspace).contains("According to callers, it began."), german(workspace));
    workspace.translate(
        "de", "events.a.according-to: Anrufer\nevents.a.text: '{According-to} begann es.'\n");
    assertTrue(
        german(workspace).contains("Nach Angaben Dritter (Anrufer) begann es."), german(workspace));
  }

  private static String german(TestWorkspace workspace) {
    return workspace.run("statement", TestWorkspace.ID, "-l", "de", "-f", "txt").out();
  }
}
