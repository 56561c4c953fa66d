package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address has one form in all outputs and in what is said of it, however it was typed. */
class LinkFormsTest {
  private static final String RECORD =
      """
      release: {state: released, approved-by: Ann, approved: 2013-06-01, released: 2013-06-01}
      statement: {headline: It happened, lead: Words.}
      events:
      - {id: flood, kind: impact, when: 2013-05-01, text: "%s"}
      """;

  @TempDir private Path root;

  private TestWorkspace workspace(String text) {
    return TestWorkspace.of(root, RECORD.formatted(text));
  }

  @ParameterizedTest
  @CsvSource({
    "[a](index.html%23flood), index.html%23flood",
    "[a](a%3Fb%25c%20d), a%3Fb%25c%20d",
    "[a](dead.html#a%20b), dead.html#a%20b",
  })
  void whatIsMissingIsNamedAsAnAddress(String text, String address) {
    String err = workspace("See " + text + ".").run("check").exits(1).err();
    assertTrue(err.contains("“https://example.org/incidents/2013-05-record/" + address + "”"), err);
  }

  @ParameterizedTest
  @CsvSource({
    "[a](\\\\\\\\incidents\\\\\\\\dead), \\\\\\\\incidents\\\\\\\\dead",
    "[a](</incidents/de\\tad>), /incidents/de\\tad",
  })
  void aFaultStandsWhereAnAddressWithEscapesWasTyped(String text, String typed) {
    TestWorkspace workspace = workspace("See the words " + text + ".");
    Run check = workspace.run("check").exits(1);
    String line =
        workspace
            .read(TestWorkspace.INCIDENT)
            .lines()
            .filter(each -> each.contains(typed))
            .findFirst()
            .orElseThrow();
    assertTrue(check.err().contains(":" + (line.indexOf(typed) + 1) + ": error"), check.err());
  }

  @Test
  void backslashesAreSlashesInAllOutputs() {
    TestWorkspace workspace = workspace("See [a](https://example.com\\\\a?b\\\\c).");
    for (String format : List.of("html", "md", "txt")) {
      String out = workspace.run("statement", TestWorkspace.ID, "-f", format).exits(0).out();
      assertTrue(out.contains("https://example.com/a?b%5cc"), out);
    }
  }

  @Test
  void aPictureThatMayNotBeShownLeavesNoLinkWithoutWords() {
    String link = "<a href=\"https://example.com/\">";
    assertFalse(html("See this [![](x)](https://example.com/) picture.").contains(link));
    assertTrue(
        html("See this [![im](x)](https://example.com/) picture.").contains(link + "im</a>"));
  }

  private String html(String text) {
    return workspace(text).run("statement", TestWorkspace.ID, "-f", "html").exits(0).out();
  }
}
