package broadside.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fault of a template hides none of the record, and the other way round. */
class TemplateFaultsBesideOthersTest {
  private static final String RECORD =
      """
      release: {state: released, approved-by: Ann, approved: 2013-06-01, released: 2013-06-01}
      statement: {headline: It happened, lead: Words.}
      events:
      - {id: flood, kind: impact, when: 2013-05-01, text: 'See [it](%s).'}
      """;

  @TempDir private Path root;

  private TestWorkspace workspace(String link) throws IOException {
    TestWorkspace workspace = TestWorkspace.of(root, RECORD.formatted(link));
    Files.createDirectories(root.resolve("templates"));
    Files.writeString(
        root.resolve("templates/not-found-page.html.ftlh"),
        "<!DOCTYPE html><a href=\"a.html\">a</a>");
    return workspace;
  }

  private static List<String> ids(Run run) {
    return run.err()
        .lines()
        .filter(line -> line.matches(".*(error|warning): .*\\[[a-z-]+\\]"))
        .map(line -> line.replaceAll(".*\\[([a-z-]+)\\]", "$1"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "dead.html, typed-dead-link",
    "https://example.org/incidents/dead, typed-missing-page",
  })
  void bothAreListed(String link, String id) throws IOException {
    TestWorkspace workspace = workspace(link);
    for (String command : List.of("check", "build")) {
      Run run = workspace.run(command).exits(1);
      assertEquals(List.of(id, "dead-link"), ids(run), run.err());
    }
  }

  @Test
  void otherWarningsAreListedToo() throws IOException {
    TestWorkspace workspace = workspace("https://example.com/");
    workspace.replace(TestWorkspace.INCIDENT, "See [it]", "There were 12 of [it]");
    Run run = workspace.run("check").exits(1);
    assertEquals(List.of("number-without-figure", "dead-link"), ids(run), run.err());
  }
}
