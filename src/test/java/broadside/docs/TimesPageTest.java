package broadside.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Parsed;
import broadside.edition.Edition;
import broadside.markdown.MarkdownRenderer;
import broadside.model.text.Term;
import broadside.model.time.DayPart;
import broadside.model.time.Later;
import broadside.model.time.TimeUnit;
import broadside.model.time.When;
import broadside.testing.Records;
import broadside.testing.Spaces;
import broadside.wording.IncidentContext;
import broadside.wording.PhraseBook;
import broadside.wording.TextRenderer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What src/docs/times.md says of notations is what the program makes of them. */
class TimesPageTest {
  /** An event whose text is its time. */
  private static final String EVENT =
      "events:\n  - id: e\n    %s\n    kind: impact\n    text: \"{when}\"\n";

  private final Page page = Docs.page("times");

  @TempDir private Path folder;

  @Test
  void timesAreWordedAsTheTableSays() {
    for (List<String> row : page.table("times")) {
      assertTold("when: \"" + notation(row) + "\"", row.get(1), row.get(2));
    }
  }

  @Test
  void timesBetweenAreWordedAsTheTableSays() {
    for (List<String> row : page.table("between")) {
      assertTold("between: " + notation(row), row.get(1), row.get(2));
    }
  }

  @Test
  void partsOfTheDayAreWordedAsTheTableSays() {
    for (List<String> row : page.table("parts")) {
      assertEquals(row.get(2), told("when: 2013-05-06\n    part: " + notation(row)));
    }
  }

  @Test
  void theTableHoldsEveryPartOfTheDayAndItsHours() {
    List<String> known =
        Arrays.stream(DayPart.values())
            .map(part -> part.word() + " " + part.fromHour() + "–" + part.toHour())
            .toList();
    assertEquals(
        known, page.table("parts").stream().map(row -> notation(row) + " " + row.get(1)).toList());
  }

  @Test
  void whatTheTableRefusesIsRefused() {
    for (String notation : page.names("refused")) {
      assertTrue(When.parse(notation) instanceof Parsed.Failure<When>, notation);
    }
  }

  @Test
  void waysToSayHowMuchLaterAreTaken() {
    String sentence =
        page.text().lines().filter(line -> line.startsWith("`some hours`")).findFirst().get();
    for (String notation : Page.codes(sentence.split("Units", 2)[0])) {
      assertTrue(Later.parse(notation) instanceof Parsed.Value<Later>, notation);
    }
  }

  @Test
  void everyUnitOfTimeIsMentioned() {
    List<String> units = Arrays.stream(TimeUnit.values()).map(Term::word).toList();
    assertEquals(Set.of(), page.lacks(units, unit -> "`" + Pattern.quote(unit) + "`"));
  }

  private static String notation(List<String> row) {
    return Page.codes(row.get(0)).get(0);
  }

  private void assertTold(String time, String text, String label) {
    assertEquals(text, told(time), time);
    assertEquals(label, label(time), time);
  }

  /** The time in a story that has mentioned nothing yet. */
  private static String told(String time) {
    Edition edition = Records.edition(EVENT.formatted(time));
    TextRenderer texts =
        new IncidentContext(edition, "en", new PhraseBook(), new MarkdownRenderer()).texts();
    Edition.Event event = edition.events().get(0);
    return Spaces.plain(texts.plain(event.text(), Optional.of(event)));
  }

  private String label(String time) {
    JsonNode timeline = new Workspace(folder).json("timeline", EVENT.formatted(time));
    return Spaces.plain(timeline.get("events").get(0).get("label").asText());
  }
}
