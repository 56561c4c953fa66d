package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link with a placeholder in its address is found where it was typed, as any other is. */
class FilledLinksTest {
  private static final String RECORD =
      """
      figures: {mails: {value: 300}, days: {value: 12}}
      release: {state: released, approved-by: Ann, approved: 2013-06-01, released: 2013-06-01}
      statement: {headline: It happened, lead: 'Words.', closing: 'The end.'}
      events:
      - {id: flood, kind: impact, when: 2013-05-01, text: 'It began.'}
      - {id: ebb, kind: impact, when: 2013-05-02, text: 'It went on.'}
      """;

  @TempDir private Path root;

  private TestWorkspace workspace(String flood, String ebb) {
    return TestWorkspace.of(root, RECORD.replace("It began.", flood).replace("It went on.", ebb));
  }

  /** Line, column, level and address of what is found. */
  private static List<String> findings(Run run) {
    return run.err()
        .lines()
        .filter(line -> line.contains("[typed-"))
        .map(line -> line.replaceAll("^[^:]*/([^:]*:\\d+:\\d+: [a-z]+):.*“(.*)”.*", "$1 $2"))
        .map(line -> line.replace("https://example.org/incidents", ""))
        .toList();
  }

  /** The same for each address, where it stands in the record. */
  private static List<String> expected(TestWorkspace workspace, String... typedAndTold) {
    String record = workspace.read(TestWorkspace.INCIDENT);
    List<String> lines = record.lines().toList();
    return Arrays.stream(typedAndTold)
        .map(each -> each.split(" "))
        .map(
            each -> {
              String line =
                  lines.stream().filter(text -> text.contains(each[0])).findFirst().orElseThrow();
              return "incident.yaml:%d:%d: %s %s"
                  .formatted(lines.indexOf(line) + 1, line.indexOf(each[0]) + 1, each[1], each[2]);
            })
        .toList();
  }

  @Test
  void eachIsAFindingOfItsOwn() {
    TestWorkspace workspace =
        workspace(
            "A [x](one-{mails}) and [y](two-{days}).",
            "B [x](three-{mails}) [z](https://example.org/incidents/four-{mails}).");
    Run check = workspace.run("check").exits(1);
    assertEquals(
        expected(
            workspace,
            "one-{mails} error /2013-05-record/one-300",
            "two-{days} error /2013-05-record/two-12",
            "three-{mails} error /2013-05-record/three-300",
            "https://example.org/incidents/four-{mails} warning /four-300"),
        findings(check),
        check.err());
    assertEquals(findings(workspace.run("build").exits(1)), findings(check));
  }

  @Test
  void twoThatDifferInTheirFiguresAreTwo() {
    TestWorkspace workspace = workspace("[x](to-{mails}.html), [y](to-{days}.html).", "Words.");
    Run check = workspace.run("check").exits(1);
    assertEquals(
        expected(
            workspace,
            "to-{mails}.html error /2013-05-record/to-300.html",
            "to-{days}.html error /2013-05-record/to-12.html"),
        findings(check),
        check.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{mails} and [this](to-{mails}.html)' | to-{mails}.html",
        "'See [this][].\n\n\n\n    [this]: to-{mails}.html' | to-{mails}.html",
        "'[it](timeline.html#flood), <https://example.org/incidents/to-{mails}.html>'"
            + " | https://example.org/incidents/to-{mails}.html",
      })
  void itIsFoundWhereItWasTyped(String text, String typed) {
    TestWorkspace workspace = workspace(text, "Words.");
    Run check = workspace.run("check");
    assertEquals(1, findings(check).size(), check.err());
    String line =
        workspace
            .read(TestWorkspace.INCIDENT)
            .lines()
            .filter(each -> each.contains(typed))
            .findFirst()
            .orElseThrow();
    String place = ":" + (line.indexOf(typed) + 1) + ": ";
    assertTrue(findings(check).get(0).contains(place), check.err());
    assertEquals(findings(workspace.run("build")), findings(check));
  }

  @Test
  void aLeadIsFollowedOnTheFrontPageToo() {
    TestWorkspace workspace = workspace("It began.", "It went on.");
    workspace.replace(TestWorkspace.INCIDENT, "'Words.'", "'[It](timeline.html#{mails}).'");
    Run check = workspace.run("check").exits(1);
    assertEquals(1, findings(check).size(), check.err());
    assertTrue(findings(check).get(0).contains(":48: error"), findings(check).toString());
    assertEquals(findings(workspace.run("build").exits(1)), findings(check));
  }

  @Test
  void theTranslationHasItsOwn() {
    TestWorkspace workspace = workspace("A [x](one-{mails}).", "Words.");
    workspace.write(
        "2013-05-record/de.yaml",
        "title: Es geschah\nevents.flood.text: 'Ein [x](eins-{mails}).'\n");
    Run check = workspace.run("check").exits(1);
    assertEquals(
        List.of("de.yaml:2:29: error /2013-05-record/de/eins-300"),
        findings(check).stream().filter(line -> line.startsWith("de.")).toList(),
        check.err());
    assertEquals(2, findings(check).size(), check.err());
  }
}
