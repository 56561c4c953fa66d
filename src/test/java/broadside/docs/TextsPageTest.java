package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Spaces;
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
        - {id: told, when: 2013-05-03, kind: impact, phase: first, text: '%s', %s}
        - {id: calls-begin, when: 2013-05-04, kind: impact, phase: second, text: x}
      statement: {headline: H}
      """;

  @TempDir private Path folder;

  @Test
  void placeholdersAreFilledAsTheTableSays() {
    for (List<String> row : Docs.page("texts").table("placeholders")) {
      String placeholder = Page.codes(row.get(0)).get(0);
      assertTrue(
          statement(placeholder, "according-to: journalists").contains(row.get(1)), placeholder);
    }
  }

  @Test
  void whoSaysSoIsToldAsTheTableSays() {
    for (List<String> row : Docs.page("texts").table("attributions")) {
      String certainty = "certainty: " + Page.codes(row.get(0)).get(0);
      String named = certainty + ", according-to: journalists";
      assertTrue(statement("{according-to}", named).contains(row.get(1)), named);
      assertTrue(statement("{according-to}", certainty).contains(row.get(2)), certainty);
    }
  }

  /** The lines of a statement about an event with this text, of which this is said. */
  private List<String> statement(String text, String more) {
    Workspace workspace = new Workspace(folder);
    workspace.incident("i", INCIDENT.formatted(text, more));
    return workspace
        .run("statement", "i", "--format", "txt")
        .out()
        .lines()
        .map(Spaces::plain)
        .toList();
  }
}
