package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What src/docs/texts.md says of placeholders is what the program puts in their place. */
class TextsPageTest {
  private static final String INCIDENT =
      """
      phases: {first: A, second: B}
      figures: {zombies: {value: nearly 10000, unit: zombies}}
      events:
        - {id: told, when: 2013-05-03, kind: impact, phase: first, text: '%s'}
        - {id: calls-begin, when: 2013-05-04, kind: impact, phase: second, text: x}
      statement: {headline: H}
      """;

  @TempDir private Path folder;

  @Test
  void placeholdersAreFilledAsTheTableSays() {
    for (List<String> row : Docs.page("texts").table("placeholders")) {
      String placeholder = Page.codes(row.get(0)).get(0);
      assertTrue(statement(placeholder).contains(row.get(1)), placeholder);
    }
  }

  /** The lines of a statement about an event with this text. */
  private List<String> statement(String text) {
    Workspace workspace = new Workspace(folder);
    workspace.incident("i", INCIDENT.formatted(text));
    return workspace.run("statement", "i", "--format", "txt").out().lines().toList();
  }
}
