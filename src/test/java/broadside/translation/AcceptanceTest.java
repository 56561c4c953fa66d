package broadside.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
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
  private TestWorkspace workspace;
  private String hash;

  @BeforeEach
  void record() {
    workspace = TestWorkspace.of(root, Example.INCIDENT);
    hash = Example.hash(workspace, KEY);
  }

  private void becomes(String before, String after) {
    workspace.translate("uk", before);
    Run run = workspace.run("translations", TestWorkspace.ID, "--accept", "uk/" + KEY);
    assertEquals(
        "", run.err().lines().filter(line -> line.contains("error")).findFirst().orElse(""));
    assertEquals(0, run.code());
    assertEquals(after, workspace.translation("uk"));
    assertEquals(Ledger.State.TRANSLATED, Example.state(workspace, KEY));
    assertEquals("", workspace.run("check").err());
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
    workspace.translate(
        "uk",
        "title: Напад\n\nphases.flood:\n  text: Потоп\nfigures.mails.unit: {one: лист, few: листи,"
            + " many: листів, other: листа}\nfigures.mails.label:\n  of: \"1\"\n  text: Листи\n");
    workspace.run("translations", TestWorkspace.ID, "--accept", "uk");
    for (String key : new String[] {"title", "phases.flood", "figures.mails.unit"}) {
      assertEquals(
          Ledger.State.TRANSLATED, Example.state(workspace, key), workspace.translation("uk"));
    }
    assertEquals(Ledger.State.MISSING, Example.state(workspace, KEY));
    String once = workspace.translation("uk");
    workspace.run("translations", TestWorkspace.ID, "--accept", "uk");
    assertEquals(once, workspace.translation("uk"));
  }

  @Test
  void whatNobodyFilledIsNotConfirmed() {
    workspace.translate("uk", KEY + ":\n  of: \"0\"\n  text:\n");
    workspace.run("translations", TestWorkspace.ID, "--accept", "uk");
    assertEquals(KEY + ":\n  of: \"0\"\n  text:\n", workspace.translation("uk"));
  }
}
