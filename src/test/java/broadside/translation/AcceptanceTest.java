package broadside.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.Bench;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confirming a translation changes its hash and nothing else. */
class AcceptanceTest {
  private static final String KEY = "events.begin.title";

  @TempDir private Path root;
  private Bench bench;
  private String hash;

  @BeforeEach
  void record() {
    bench = Bench.of(root, Example.INCIDENT);
    hash = Example.hash(bench, KEY);
  }

  private void becomes(String before, String after) {
    bench.translate("uk", before);
    Bench.Run run = bench.run("translations", Bench.ID, "--accept", "uk/" + KEY);
    assertEquals(
        "", run.err().lines().filter(line -> line.contains("error")).findFirst().orElse(""));
    assertEquals(0, run.code());
    assertEquals(after, bench.translation("uk"));
    assertEquals(Ledger.State.TRANSLATED, Example.state(bench, KEY));
    assertEquals("", bench.run("check").err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void commentsOrderAndBlankLinesStay(String lineBreak) {
    String before =
        """
        # Mine.

        title: Напад   # not yet confirmed


        events.begin.title: # the first
          # the words: 00000000
          text: Початок 00000000
          of: "00000000" # old: 00000000

        # The end: 00000000.
        """
            .replace("\n", lineBreak);
    becomes(before, before.replace("of: \"00000000\"", "of: \"" + hash + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000", "'00000000'", "\"00000000\"", "0", "not a hash", ""})
  void theOldHashIsReplacedHoweverItWasWritten(String old) {
    becomes(
        KEY + ":\n  of: " + old + "\n  text: Початок\n",
        KEY + ":\n  of: \"" + hash + (old.isEmpty() ? "\" " : "\"") + "\n  text: Початок\n");
  }

  @Test
  void aFileWithoutALastLineBreakKeepsItSo() {
    becomes(KEY + ":\n  text: Початок", KEY + ":\n  of: \"" + hash + "\"\n  text: Початок");
  }

  @Test
  void anEntryWithoutAHashGetsOneAtItsOwnDepth() {
    becomes(
        KEY + ":\n      # the words\n      text: Початок\n",
        KEY + ":\n      # the words\n      of: \"" + hash + "\"\n      text: Початок\n");
  }

  @Test
  void anEntryOnOneLineGetsItsHashThere() {
    becomes(KEY + ": {text: Початок}\n", KEY + ": {of: \"" + hash + "\", text: Початок}\n");
    becomes(
        KEY + ": {text: Початок 00000000, of: 00000000}\n",
        KEY + ": {text: Початок 00000000, of: \"" + hash + "\"}\n");
  }

  @Test
  void wordsRightBesideTheirKeyMoveBelowIt() {
    String head = KEY + ":\n  of: \"" + hash + "\"\n  text: ";
    becomes(KEY + ": Початок # so\n# end\n", head + "Початок # so\n# end\n");
    becomes(KEY + ": \"По\n  чаток\"\n", head + "\"По\n    чаток\"\n");
    becomes(
        KEY + ": >-\n  Поча\n\n  ток\ntitle: Напад\n",
        head + ">-\n    Поча\n\n    ток\ntitle: Напад\n");
  }

  @Test
  void allOfALanguageAreConfirmedAtOnce() {
    bench.translate(
        "uk",
        "title: Напад\n\nphases.flood:\n  text: Потоп\nfigures.mails.unit: {one: лист, few: листи,"
            + " many: листів, other: листа}\nfigures.mails.label:\n  of: \"1\"\n  text: Листи\n");
    bench.run("translations", Bench.ID, "--accept", "uk");
    for (String key : new String[] {"title", "phases.flood", "figures.mails.unit"}) {
      assertEquals(Ledger.State.TRANSLATED, Example.state(bench, key), bench.translation("uk"));
    }
    assertEquals(Ledger.State.MISSING, Example.state(bench, KEY));
    String once = bench.translation("uk");
    bench.run("translations", Bench.ID, "--accept", "uk");
    assertEquals(once, bench.translation("uk"));
  }

  @Test
  void whatNobodyFilledIsNotConfirmed() {
    bench.translate("uk", KEY + ":\n  of: \"0\"\n  text:\n");
    bench.run("translations", Bench.ID, "--accept", "uk");
    assertEquals(KEY + ":\n  of: \"0\"\n  text:\n", bench.translation("uk"));
  }
}
