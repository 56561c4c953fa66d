package broadside.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.markdown.MarkdownDocument;
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
  private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer();

  private static final String STATEMENT =
      """
      # A headline

      On 1 May a botnet of nearly 10,000 zombies began to flood the mail server of our party.

      We thought that it was over, because the attackers could not harm us. We were wrong.

      We thank all who helped us.

      ***

      By the author

      """;

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
    assertEquals(Optional.empty(), change(read(STATEMENT, 0), read(now, 1)));
    assertTrue(change(read(STATEMENT, 1), read(now, 1)).isPresent());
    assertTrue(change(read(STATEMENT, 1), read(now, 0)).isPresent());
    assertEquals(Optional.empty(), change(read(STATEMENT, 1), read(now, 2)));
  }

  @Test
  void aWithdrawalIsNoChangeOfWords() {
    Version notice =
        new Version(
            MARKDOWN.passages(new MarkdownDocument("# A headline\n\n**Withdrawn**\n", List.of())),
            0,
            true);
    assertEquals(Optional.empty(), change(read(STATEMENT, 0), notice));
    assertEquals(Optional.empty(), change(notice, read(STATEMENT, 0)));
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

  private static Version read(String statement, int corrections) {
    return new Version(
        MARKDOWN.passages(new MarkdownDocument(statement, List.of())), corrections, false);
  }

  private static Optional<Change> change(String was, String now) {
    return change(read(was, 0), read(now, 0));
  }

  private static Optional<Change> change(Version was, Version now) {
    return Change.between(was, now);
  }

  @Test
  void whereALineMayEndIsNoChange() {
    assertEquals(
        Optional.empty(),
        Change.between(
            new Version(List.of("On 1 May it began."), 0, false),
            new Version(List.of("On 1\u00A0May it began."), 0, false)));
  }
}
