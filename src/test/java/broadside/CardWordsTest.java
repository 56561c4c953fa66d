package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.Outcome;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the picture for links says, and what is said of it to those who do not see it. */
class CardWordsTest {
  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "個, '', card-letters",
    "მესიჯი, '', card-letters",
    "😀, '', card-letters",
    "😀 mails, '; nearly 12,000 mails', card-signs",
    "mails, '; nearly 12,000 mails', ''"
  })
  void aCardShowsNoNumberWithoutWhatItCountsAndItsWordsSayAllThatItShows(
      String unit, String figure, String found) {
    Outcome outcome =
        TestWorkspace.of(
                root,
                """
                span: 2024-03-03
                events: [{id: a, when: 2024-03-03, kind: attack, text: "{n} came."}]
                figures: {n: {value: nearly 12000, unit: "%s", label: Sent}}
                statement:
                  headline: Attack
                  dateline: {location: Berlin, date: 2024-03-07}
                release: {state: released, approved-by: Board, released: 2024-03-07}
                """
                    .formatted(unit))
            .outcome();
    assertEquals(found, String.join(" ", outcome.ids()));
    assertEquals(
        "Title card: Attack – Example Party; Berlin, 7 March 2024; 3 March 2024" + figure,
        outcome
            .sound()
            .site()
            .page(TestWorkspace.INCIDENT.replace("incident.yaml", "index.html"))
            .html()
            .select("meta[property=og:image:alt]")
            .attr("content")
            .replace('\u00A0', ' '));
  }
}
