package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Parsed;
import broadside.model.figure.Quantity;
import broadside.model.time.DayPart;
import broadside.model.time.Later;
import broadside.model.time.When;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the README say what the program does. */
class ReadmeTablesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void timesAreWordedAsTheTableSays() throws IOException {
    for (List<String> row : Readme.table("times")) {
      assertTold("when: \"" + notation(row) + "\"", row.get(1), row.get(2));
    }
  }

  @Test
  void timesBetweenAreWordedAsTheTableSays() throws IOException {
    for (List<String> row : Readme.table("between")) {
      assertTold("between: " + notation(row), row.get(1), row.get(2));
    }
  }

  @Test
  void partsOfTheDayAreWordedAsTheTableSays() throws IOException {
    List<String> parts = new ArrayList<>();
    for (List<String> row : Readme.table("parts")) {
      JsonNode event = event("when: 2013-05-06\n    part: " + notation(row));
      assertEquals(row.get(2), event.get("text").asText());
      parts.add(notation(row) + " " + row.get(1));
    }
    List<String> known = new ArrayList<>();
    for (DayPart part : DayPart.values()) {
      known.add(part.word() + " " + part.fromHour() + "–" + part.toHour());
    }
    assertEquals(known, parts);
  }

  @Test
  void whatTheTableRefusesIsRefused() {
    for (List<String> row : Readme.table("refused")) {
      for (String notation : Readme.codes(row.get(0))) {
        assertTrue(When.parse(notation) instanceof Parsed.Failure<When>, notation);
      }
    }
  }

  @Test
  void figuresAreWordedAsTheTableSays() throws IOException {
    for (List<String> row : Readme.table("figures")) {
      String value = notation(row);
      assertTrue(Quantity.parse(value) instanceof Parsed.Value<Quantity>, value);
      assertEquals(row.get(1), figure("figures: {shown: " + value + "}\n"), value);
    }
  }

  @Test
  void computedFiguresKeepTheDoubt() throws IOException {
    assertEquals(
        "about 60,000", figure("figures: {a: about 50000, b: 10000, shown: {sum: [a, b]}}\n"));
    assertEquals(
        "at least 60", figure("figures: {a: at least 3, b: 20..100, shown: {product: [a, b]}}\n"));
  }

  @Test
  void personalDataAreFoundAsTheTableSays() {
    for (List<String> row : Readme.table("personal")) {
      for (String piece : Readme.codes(row.get(1))) {
        Workspace workspace = new Workspace(folder);
        workspace.incident("i", "statement: {headline: H, lead: 'x, " + piece + "'}\n");
        Workspace.Run run = workspace.run("check");
        assertEquals(1, run.code(), piece);
        String id =
            "[public-"
                + row.get(0).replace("e-mail", "email").replace(' ', '-').toLowerCase(Locale.ROOT);
        assertTrue(run.err().contains(id.replace("telephone", "phone")), run.err() + id);
      }
    }
  }

  @Test
  void waysToSayHowMuchLaterAreTaken() {
    String sentence =
        Readme.text().lines().filter(line -> line.startsWith("`some hours`")).findFirst().get();
    for (String notation : Readme.codes(sentence.split("Units", 2)[0])) {
      assertTrue(Later.parse(notation) instanceof Parsed.Value<Later>, notation);
    }
  }

  private static String notation(List<String> row) {
    return Readme.codes(row.get(0)).get(0);
  }

  private void assertTold(String time, String text, String label) throws IOException {
    JsonNode event = event(time);
    assertEquals(text, event.get("text").asText(), time);
    assertEquals(label, event.get("label").asText(), time);
  }

  /** An event with this time, whose text is its time. */
  private JsonNode event(String time) throws IOException {
    String yaml = "events:\n  - id: e\n    %s\n    kind: impact\n    text: \"{when}\"\n";
    return json("timeline", yaml.formatted(time)).get("events").get(0);
  }

  /** The words of the figure that is called "shown". */
  private String figure(String yaml) throws IOException {
    for (JsonNode figure : json("stats", yaml).get("figures")) {
      if (figure.get("id").asText().equals("shown")) {
        return figure.get("text").asText();
      }
    }
    return "";
  }

  private JsonNode json(String command, String yaml) throws IOException {
    Workspace workspace = new Workspace(folder);
    workspace.incident("i", yaml);
    Workspace.Run run = workspace.run(command, "i", "--format", "json");
    assertEquals(0, run.code(), run.err() + yaml);
    return JSON.readTree(run.out());
  }
}
