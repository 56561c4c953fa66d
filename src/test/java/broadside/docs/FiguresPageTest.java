package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Parsed;
import broadside.model.figure.Per;
import broadside.model.figure.Quantity;
import broadside.model.text.Term;
import broadside.testing.Spaces;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What src/docs/figures.md says of numbers is what the program makes of them. */
class FiguresPageTest {
  private final Page page = Docs.page("figures");

  @TempDir private Path folder;

  @Test
  void figuresAreWordedAsTheTableSays() {
    for (List<String> row : page.table("figures")) {
      String value = Page.codes(row.get(0)).get(0);
      assertTrue(Quantity.parse(value) instanceof Parsed.Value<Quantity>, value);
      assertEquals(row.get(1), shown("figures: {shown: " + value + "}\n"), value);
    }
  }

  @Test
  void computedFiguresKeepTheDoubt() {
    assertEquals(
        "about 60,000", shown("figures: {a: about 50000, b: 10000, shown: {sum: [a, b]}}\n"));
    assertEquals(
        "at least 60", shown("figures: {a: at least 3, b: 20..100, shown: {product: [a, b]}}\n"));
  }

  @Test
  void durationsAreToldAsTheTableSays() {
    for (List<String> row : page.table("durations")) {
      String from = Page.codes(row.get(0)).get(0);
      String till = Page.codes(row.get(1)).get(0);
      String ends =
          """
          events:
            - {id: a, when: %s, kind: attack, milestone: detected, text: A.}
            - {id: b, when: %s, kind: attack, milestone: contained, text: B.}
          figures: {shown: {duration: [a, b]}}
          """
              .formatted(from, till);
      assertEquals(row.get(2), Spaces.plain(shown(ends)), from + " " + till);
      assertEquals(row.get(3), Spaces.plain(inTable(ends)), from + " " + till);
    }
  }

  /** What the table of milestones says of the second one. */
  private String inTable(String yaml) {
    Workspace workspace = new Workspace(folder);
    workspace.incident("i", yaml);
    String markdown = workspace.run("stats", "i", "--format", "md").out();
    String row =
        markdown.lines().filter(line -> line.contains("Contained")).findFirst().orElseThrow();
    return row.split("\\|", -1)[3].strip();
  }

  @Test
  void theWordsOfARateAreThoseOfTheProgram() {
    String rates =
        page.table("keys").stream()
            .filter(row -> row.get(0).equals("`per`"))
            .map(row -> row.get(1).split("The words:", 2)[1])
            .findFirst()
            .orElseThrow();
    assertEquals(Arrays.stream(Per.values()).map(Term::word).toList(), Page.codes(rates));
  }

  /** The words of the figure that is called "shown". */
  private String shown(String yaml) {
    for (JsonNode figure : new Workspace(folder).json("stats", yaml).get("figures")) {
      if (figure.get("id").asText().equals("shown")) {
        return figure.get("text").asText();
      }
    }
    return "";
  }
}
