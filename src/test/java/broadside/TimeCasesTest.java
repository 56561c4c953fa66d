package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Durations of incidents of minutes and hours, from the record to what is printed: an evening,
 * three days, and what status pages of the real world say.
 */
class TimeCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cases", "time");

  @TempDir private Path folder;

  @Test
  void anEveningIsToldInMinutes() {
    String stats = print("one-evening", "stats", "2024-06-ddos", "-f", "md");
    assertTrue(stats.contains("8 June 2024: 2 hours 28 minutes"), stats);
    assertEquals(List.of("", "7 min", "18 min", "1 h 43 min", "2 h 28 min"), sinceStart(stats));
    assertTrue(stats.contains("from detection to containment | 1 h 36 min"), stats);
    assertTrue(stats.contains("2 hours 21 minutes"), stats);
    assertFalse(stats.contains("0 days"), stats);
  }

  @Test
  void aTextSaysHowLongItTook() {
    String statement = print("one-evening", "statement", "2024-06-ddos");
    assertTrue(statement.contains("It had been gone for 2 hours 21 minutes."), statement);
  }

  @Test
  void anEveningIsToldInDurationsOfIso() {
    JsonNode data = json("one-evening", "stats", "2024-06-ddos", "--format", "json");
    assertEquals("PT2H28M", data.at("/milestones/4/sinceStart/least").asText());
    assertEquals("PT2H28M", data.at("/milestones/4/sinceStart/most").asText());
    assertEquals(148, data.at("/milestones/4/sinceStart/min").asLong());
    assertEquals("minute", data.at("/milestones/4/sinceStart/unit").asText());
    assertEquals("PT2H21M", data.at("/figures/0/duration/least").asText());
    assertEquals("PT2H28M", data.at("/duration/least").asText());
    assertEquals(10, data.get("durations").size());
  }

  @Test
  void threeDaysAreToldAsExactlyAsTheirEndsAreKnown() {
    String stats = print("three-days", "stats", "2024-09-account", "-f", "md");
    assertTrue(stats.contains("18–24 September 2024: 6–7 days"), stats);
    assertTrue(stats.contains("18 hours 4 minutes"), stats);
    assertEquals(List.of("", "58–68 h", "61–68 h", "3 d", "3 d"), sinceStart(stats));
    assertTrue(stats.contains("from detection to containment | 5–10 h"), stats);
    assertFalse(stats.contains("the record does not say"), stats);
  }

  @Test
  void daysWithinAnEveningAreRefused() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .publisher("")
            .write("2024-06-ddos/incident.yaml", evening().replace("duration:", "days:"));
    String found = workspace.run("check").exits(1).err();
    assertTrue(found.contains("Write “duration: [down, back]”"), found);
  }

  private static String evening() {
    return new TestWorkspace(CASES.resolve("one-evening")).read("2024-06-ddos/incident.yaml");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/model/durations.csv", numLinesToSkip = 1)
  void realIncidentsLastedAsLongAsTheirClocksSay(
      String start, String end, String zone, String what, Long minutes, String shown)
      throws JsonProcessingException {
    TestWorkspace workspace = incident("2024-01-real", start, end, zone);
    if (minutes == null) {
      String found = workspace.run("check").exits(1).err();
      assertTrue(found.contains("when: " + start) && found.contains("when: " + end), found);
      return;
    }
    String table = workspace.run("stats", "2024-01-real", "-f", "md").exits(0).out();
    assertEquals(List.of("", shown), sinceStart(table.replace('\u00a0', ' ')), what);
    JsonNode data =
        new ObjectMapper()
            .readTree(workspace.run("stats", "2024-01-real", "-f", "json").exits(0).out());
    assertEquals(minutes, data.at("/durations/0/duration/min").asLong());
    assertEquals(minutes, data.at("/durations/0/duration/max").asLong());
  }

  @Test
  void theTimeThatPassedTillADayLiesWithinItsBounds() throws JsonProcessingException {
    TestWorkspace workspace = incident("2025-05-day", "2025-05-01T10:00", "2025-05-03", "UTC");
    String data = workspace.run("stats", "2025-05-day", "-f", "json").exits(0).out();
    JsonNode duration = new ObjectMapper().readTree(data).at("/durations/0/duration");
    assertEquals("day", duration.get("unit").asText());
    assertEquals(2, duration.get("min").asLong());
    assertEquals(2, duration.get("max").asLong());
    assertEquals("P1DT14H", duration.get("least").asText());
    assertEquals("P2DT14H", duration.get("most").asText());
  }

  @ParameterizedTest
  @CsvSource({"included, 3 days, 3 d", "excluded, 2 days, 2 d", ", 2–3 days, 2–3 d"})
  void onAllOfAPageTheLastDayCountsOrNot(String lastDay, String above, String below) {
    TestWorkspace workspace = incident("2025-05-days", "2025-05-01", "2025-05-03", "UTC");
    String said = lastDay == null ? "" : "last-day: " + lastDay + "\n";
    String file = "2025-05-days/incident.yaml";
    String record = workspace.read(file);
    workspace.write(file, "span: 2025-05-01/2025-05-03\n" + said + record);
    String page = workspace.run("stats", "2025-05-days", "-f", "md").exits(0).out();
    String table = page.replace('\u00a0', ' ');
    assertTrue(table.contains("1–3 May 2025: " + above), table);
    assertEquals(List.of("", below), sinceStart(table));
    String all = workspace.run("stats", "-f", "md").exits(0).out().replace('\u00a0', ' ');
    assertTrue(all.contains("from start to end | 1 | too few incidents | " + below + " |"), all);
  }

  @Test
  void theMedianOfMinutesIsAMinute() {
    incident("2024-01-one", "2024-01-08T10:00", "2024-01-08T10:08", "UTC");
    incident("2024-02-two", "2024-02-08T10:00", "2024-02-08T11:45", "UTC");
    TestWorkspace workspace =
        incident("2024-03-three", "2023-07-25T14:05", "2023-09-25T15:55", "UTC");
    String table = workspace.run("stats", "-f", "md").exits(0).out().replace('\u00a0', ' ');
    assertTrue(
        table.contains("from start to end | 3 | 1 h 45 min | 8 min – 62 d 1 h 50 min"), table);
    assertTrue(table.contains("| 2023 | 1 |"), table);
  }

  @Test
  void equalDurationsAreNoRange() {
    incident("2024-01-one", "2024-01-08T10:00", "2024-01-08T11:45", "UTC");
    TestWorkspace workspace =
        incident("2024-02-midnight", "2024-02-08T23:00", "2024-02-09T00:45", "UTC");
    String table = workspace.run("stats", "-f", "md").exits(0).out().replace('\u00a0', ' ');
    assertTrue(table.contains("from start to end | 2 | 1 h 45 min | 1 h 45 min |"), table);
  }

  private TestWorkspace incident(String id, String start, String end, String zone) {
    return new TestWorkspace(folder)
        .publisher("")
        .write(
            id + "/incident.yaml",
            """
            title: A real one
            language: en
            time-zone: %s
            tlp: clear
            events:
              - id: begins
                when: %s
                kind: attack
                milestone: started
                text: It began.
              - id: ends
                when: %s
                kind: resolution
                milestone: ended
                text: It ended.
            statement: {headline: It happened}
            release: {state: released, approved-by: Board, released: 2025}
            """
                .formatted(zone, start, end));
  }

  /** The column of the table of milestones. */
  private static List<String> sinceStart(String table) {
    List<String> cells = new ArrayList<>();
    for (String line : table.lines().filter(row -> row.matches("\\| [A-Z].*\\|.*")).toList()) {
      String[] row = line.split("\\|", -1);
      if (List.of("Started", "Detected", "Reported", "Contained", "Ended")
          .contains(row[1].strip())) {
        cells.add(row[3].strip());
      }
    }
    return cells;
  }

  private static String print(String which, String... arguments) {
    return new TestWorkspace(CASES.resolve(which))
        .run(arguments)
        .exits(0)
        .out()
        .replace('\u00a0', ' ');
  }

  private static JsonNode json(String which, String... arguments) {
    try {
      return new ObjectMapper().readTree(print(which, arguments));
    } catch (JsonProcessingException failure) {
      throw new AssertionError(failure);
    }
  }
}
