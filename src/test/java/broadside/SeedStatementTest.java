package broadside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Fact;
import broadside.testing.Spaces;
import broadside.testing.TestSites;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statement of the first incident says all that is known of it, and nothing else. */
class SeedStatementTest {
  private static final Path FACTS = Path.of("src", "test", "resources", "seed-facts.txt");
  private static final int FACT_COUNT = 32;
  private static final String STATEMENT = run("statement", "md", "en");
  private static final String TEXT = run("statement", "txt", "en");
  private static final String FLAT = flat(STATEMENT);

  static List<Fact> facts() throws IOException {
    return Fact.read(FACTS);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactIsTold(Fact fact) {
    assertEquals(List.of(), fact.missedBy(TEXT), fact.toString());
  }

  /** The faults that the record once had, and their like. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "19 | requiring us to stop | requiring them to stop",
        "19 | requiring us to stop | requiring the provider to stop",
        "19 | Spamhaus was requiring us | we were requiring Spamhaus",
        "20 | itself sent an abuse notice | an abuse notice had gone",
        "20 | Spamhaus’s robot had resolved | the provider had resolved",
        "21 | it had mail logs | we had mail logs",
        "21 | we had told the provider | the provider had told us",
        "26 | their own public mailboxes | our public mailboxes"
      })
  void aSwapOfWhoDidWhatToWhomIsSeen(int number, String right, String wrong) throws IOException {
    Fact fact = facts().get(number - 1);
    String text = TEXT.replaceAll("\\s+", " ");
    assertTrue(text.contains(right), right);
    assertEquals(List.of(), fact.missedBy(text));
    assertFalse(fact.missedBy(text.replace(right, wrong)).isEmpty(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "de", "cs"})
  void aTranslationTellsThemToo(String language) throws IOException {
    String text = run("statement", "txt", language);
    for (Fact fact : Fact.read(FACTS.resolveSibling("seed-facts-" + language + ".txt"))) {
      assertEquals(List.of(), fact.missedBy(text), fact.toString());
    }
  }

  /** Events whose time or order is stated; all others are told at their place. */
  @Test
  void theTimelineClaimsNoOrderThatIsNotKnown() {
    String timeline = run("timeline", "txt", "en");
    assertEquals(
        List.of("After “People complain about spam from the party”, some hours later"),
        Pattern.compile("(?im)^after\\b.*?(?=  )")
            .matcher(timeline)
            .results()
            .map(MatchResult::group)
            .toList());
    assertEquals(12, timeline.split("(?i)time not stated", -1).length - 1, timeline);
  }

  @Test
  void theChecklistIsWhole() throws IOException {
    List<Integer> numbers = facts().stream().map(Fact::number).toList();
    assertEquals(FACT_COUNT, numbers.stream().distinct().count());
    assertEquals(FACT_COUNT, numbers.get(FACT_COUNT - 1));
  }

  @Test
  void datesStandInTheOrderInWhichThingsHappened() {
    int before = 0;
    for (String date :
        List.of(
            "from 1 may 2013",
            "on 3 may",
            "till 5 may",
            "on monday 6 may",
            "some hours later",
            "till 13 may")) {
      int at = FLAT.indexOf(date);
      assertTrue(at > before, date);
      before = at;
    }
  }

  @Test
  void itIsAsLongAsAnArticle() {
    String prose = FLAT.replaceAll("[^\\p{L}\\p{N}’'–-]+", " ").strip();
    int words = prose.split(" ").length;
    assertTrue(words >= 350 && words <= 550, words + " words");
  }

  @Test
  void itReadsLikeAnArticleAndNotLikeAList() {
    assertFalse(Pattern.compile("(?m)^\\s*([-*+]|\\d+[.)])\\s").matcher(body()).find(), body());
    assertFalse(body().contains("|"));
    long paragraphs = Arrays.stream(body().split("\\n\\n")).filter(p -> !p.isBlank()).count();
    assertTrue(paragraphs >= 5 && paragraphs <= 12, paragraphs + " paragraphs");
  }

  /** What nobody knows: who and why, clock times, towns, totals, losses, a day of publication. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\d{1,2}:\\d{2}",
        "\\b\\d{1,2}\\s?(am|pm|o’clock)\\b",
        "\\b(kyiv|kiev|lviv|odes+a|kharkiv|dnipro|donetsk)\\b",
        "\\b(russia|government|ministry|secret service|competitor)\\b",
        "\\b(gmail|yahoo|ukr\\.net|i\\.ua|mail\\.ru|hetzner|ovh|volia)\\b",
        "\\bmotive\\b",
        "\\btotal of\\b",
        "\\bin total\\b",
        "\\b(million|billion)s?\\b",
        "\\b(data|passwords?) (was|were) (lost|stolen|leaked)\\b",
        "\\bno data\\b",
        "\\b(black|block)list",
        "\\blisted\\b",
        "\\b\\d{1,2} june\\b",
        "\\bjune \\d{1,2}\\b",
        "\\binclud(es|ing|ed) 5 may\\b",
        "\\b\\d+ (target )?addresses\\b"
      })
  void nothingIsInvented(String unknown) {
    assertFalse(Pattern.compile(unknown).matcher(FLAT).find(), unknown);
  }

  @Test
  void everyNumberIsOneOfTheRecord() {
    List<String> known = List.of("1", "2013", "3", "10,000", "50,000", "5", "6", "20", "100", "13");
    Pattern.compile("\\d+(?:[.,]\\d+)*")
        .matcher(STATEMENT.replaceAll("https?:[^>)]*", ""))
        .results()
        .forEach(number -> assertTrue(known.contains(number.group()), number.group()));
  }

  @Test
  void allFormatsSayTheSame() {
    String text = flat(TEXT);
    String html = flat(run("statement", "html", "en").replaceAll("<[^>]*>", " "));
    for (String phrase : List.of("nearly 10,000 zombies", "20–100 spam e-mails a day")) {
      assertTrue(text.contains(phrase), text);
      assertTrue(html.contains(phrase), html);
    }
  }

  private static String body() {
    return STATEMENT.substring(STATEMENT.indexOf("First a"), STATEMENT.indexOf("***"));
  }

  /** One line in small letters, without the marks of Markdown. */
  private static String flat(String text) {
    return Spaces.plain(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[*_#>\\[\\]\\\\]", "")
        .replaceAll("\\s+", " ");
  }

  private static String run(String command, String format, String language) {
    return TestSites.OWN_WORKSPACE
        .run(command, "2013-05-spam-attack", "--format", format, "--language", language)
        .exits(0)
        .out();
  }
}
