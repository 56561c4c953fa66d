package broadside.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.markdown.MarkdownRenderer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What would change for readers is named in a few words, and only if nobody tells them. */
class ChangeTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final VersionReader READER = new VersionReader(new MarkdownRenderer());

  private static final String STATEMENT =
      """
      # A headline

      On 1 May a botnet of nearly 10,000 zombies began to flood the mail server of our party.

      We thought that it was over, because the attackers could not harm us. We were wrong.

      We thank all who helped us.

      ***

      By the author

      """;

  private static final String CORRECTED =
      STATEMENT.replace(
          "***\n",
          """
          ## Corrections and additions

          - **2 May 2013:** The number was corrected.

          ***
          """);

  static Stream<Arguments> changes() {
    return Stream.of(
        named("a changed figure")
            .to("nearly 10,000", "about 12,000")
            .is("…a botnet of nearly 10,000 zombies began to…")
            .and("…a botnet of about 12,000 zombies began to…", 0),
        named("a changed word in another paragraph")
            .to("could not harm", "did not harm")
            .is("…because the attackers could not harm us.…")
            .and("…because the attackers did not harm us.…", 0),
        named("two paragraphs")
            .to("nearly", "about")
            .to("wrong", "right")
            .is("…a botnet of nearly 10,000 zombies began…")
            .and("…a botnet of about 10,000 zombies began…", 1),
        named("an added word")
            .to("We thank all", "We thank almost all")
            .is("We thank all who helped…")
            .and("We thank almost all who helped…", 0),
        named("a changed headline")
            .to("A headline", "Headlines")
            .is("A headline")
            .and("Headlines", 0),
        named("an added paragraph")
            .to("We thank all", "Nobody else was hit.\n\nWe thank all")
            .is("")
            .and("Nobody else was hit.", 0),
        named("a removed paragraph")
            .to("We thank all who helped us.\n\n", "")
            .is("We thank all who helped us.")
            .and("", 0),
        named("a paragraph added beside a changed one")
            .to("On 1 May", "Nobody else was hit.\n\nOn 2 May")
            .is("On 1 May a botnet…")
            .and("On 2 May a botnet…", 1),
        named("a link to another address")
            .to("the author", "[the author](https://example.org/new)")
            .is("By the author")
            .and("By the author <https://example.org/new>", 0));
  }

  /** Builds a case, so that each reads as a sentence. */
  private record Case(String name, String now, String was, String is) {
    Case to(String from, String to) {
      assertTrue(now.contains(from), from);
      return new Case(name, now.replace(from, to), was, is);
    }

    Case is(String words) {
      return new Case(name, now, words, is);
    }

    Arguments and(String words, int more) {
      return Arguments.of(name, now, new Change(was, words, more));
    }
  }

  private static Case named(String name) {
    return new Case(name, STATEMENT, "", "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void aChangeIsNamedInAFewWords(String name, String now, Change expected) {
    assertEquals(Optional.of(expected), change(STATEMENT, now));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void lineEndsMakeNoDifference(String name, String now, Change expected) {
    assertEquals(Optional.of(expected), change(STATEMENT.replace("\n", "\r\n"), now));
    assertEquals(Optional.empty(), change(now.replace("\n", "\r\n"), now));
  }

  static Stream<Arguments> layouts() {
    return Stream.of(
        Arguments.of("the same", STATEMENT),
        Arguments.of("emphasis", STATEMENT.replace("nearly", "**nearly**")),
        Arguments.of("lines", STATEMENT.replace(" to flood", "\nto flood")),
        Arguments.of("blank lines", STATEMENT.replace("\n\n", "\n\n\n")),
        Arguments.of("escapes", STATEMENT.replace("over,", "over\\,")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void layoutIsNoChange(String name, String now) {
    assertEquals(Optional.empty(), change(STATEMENT, now));
  }

  @Test
  void anotherNumberOfCorrectionsCounts() {
    String now = STATEMENT.replace("nearly", "about");
    assertEquals(Optional.empty(), change(read(STATEMENT, ""), read(now, page("It is about."))));
    Version corrected = read(CORRECTED, page("The number was corrected."));
    String again = CORRECTED.replace("nearly", "about");
    assertTrue(change(corrected, read(again, page("The number was corrected."))).isPresent());
    assertTrue(change(corrected, read(now, "")).isPresent());
    assertEquals(Optional.empty(), change(corrected, read(again, page("One.", "Two."))));
  }

  @Test
  void correctionsAreNoPassages() {
    Version before = read(CORRECTED, page("The number was corrected."));
    assertEquals(read(STATEMENT, "").passages(), before.passages());
    String reworded = CORRECTED.replace("was corrected", "was wrong");
    assertEquals(Optional.empty(), change(before, read(reworded, page("The number was wrong."))));
    assertEquals(Optional.empty(), change(before, read(STATEMENT, "")));
  }

  @Test
  void aListThatIsNoListOfCorrectionsStays() {
    String list = STATEMENT.replace("***", "- One thing\n- The number was corrected.\n\n***");
    Version before = read(list, page("The number was corrected."));
    assertTrue(before.passages().contains("One thing The number was corrected."));
  }

  @Test
  void aWithdrawalIsNoChangeOfWords() {
    Version notice =
        read(
            "# A headline\n\n**Withdrawn**\n",
            "<script type=application/ld+json>"
                + "{\"creativeWorkStatus\": \"Withdrawn\"}</script>");
    assertEquals(Optional.empty(), change(read(STATEMENT, ""), notice));
    assertEquals(Optional.empty(), change(notice, read(STATEMENT, "")));
  }

  @Test
  void aPageWithoutDataTellsOfNoCorrections() {
    String broken = "<script type=application/ld+json>{\"correction\": [</script>";
    for (String page : List.of("", "<p>Not a word</p>", broken, page())) {
      assertEquals(0, read(STATEMENT, page).corrections(), page);
    }
    assertEquals(2, read(STATEMENT, page("One.", "Two.")).corrections());
  }

  @Test
  void aHugeParagraphIsComparedInTime() {
    String was = words(20_000, "a");
    String now = words(20_000, "b");
    Change change =
        assertTimeoutPreemptively(LONG, () -> change("x " + was, "x " + now)).orElseThrow();
    assertTrue(change.was().startsWith("x a0 a1 "), change.was());
    assertTrue(change.now().startsWith("x b0 b1 "), change.now());
    assertTrue(change.was().length() < 110 && change.now().length() < 110, change.was());
  }

  @Test
  void manyParagraphsAreComparedInTime() {
    Version was = new Version(List.of(words(50_000, "a").split(" ")), 0, false);
    Version now = new Version(List.of(words(50_000, "b").split(" ")), 0, false);
    Optional<Change> expected = Optional.of(new Change("a0", "b0", 49_999));
    assertTimeoutPreemptively(LONG, () -> assertEquals(expected, change(was, now)));
  }

  @Test
  void whatDiffersWithinALongWordIsSeen() {
    String address = "https://example.org/" + "path/".repeat(100);
    Change change = change("See " + address + "a", "See " + address + "b").orElseThrow();
    assertTrue(change.was().endsWith("/a") && change.was().startsWith("…"), change.was());
    assertTrue(change.now().endsWith("/b") && change.now().length() < 110, change.now());
  }

  private static String words(int count, String letter) {
    return IntStream.range(0, count).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
  }

  private static String page(String... corrections) {
    return Stream.of(corrections)
        .map("{\"text\": \"%s\"}"::formatted)
        .collect(
            Collectors.joining(
                ", ", "<script type=application/ld+json>{\"correction\": [", "]}</script>"));
  }

  private static Version read(String statement, String page) {
    return READER.read(statement, page);
  }

  private static Optional<Change> change(String was, String now) {
    return change(read(was, ""), read(now, ""));
  }

  private static Optional<Change> change(Version was, Version now) {
    return Change.between(was, now);
  }
}
