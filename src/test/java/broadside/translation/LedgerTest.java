package broadside.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How each text of a record stands in another language. */
class LedgerTest {
  private static final String KEY = "events.begin.title";

  @TempDir private Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void record() {
    workspace = TestWorkspace.of(root, Example.INCIDENT);
  }

  private void translate(String entry) {
    workspace.translate("uk", KEY + ":\n  of: \"" + Example.hash(workspace, KEY) + "\"\n" + entry);
  }

  @Test
  void aTextWithTheHashOfItsSourceIsTranslated() {
    translate("  text: Початок\n");
    assertEquals(Ledger.State.TRANSLATED, Example.state(workspace, KEY));
    assertEquals("", workspace.run("check").err());
  }

  @Test
  void aTextWithoutAnEntryIsMissing() {
    translate("  text: Початок\n");
    assertEquals(Ledger.State.MISSING, Example.state(workspace, "title"));
  }

  @Test
  void anEntryThatNobodyFilledIsMissing() {
    translate("  text:\n");
    assertEquals(Ledger.State.MISSING, Example.state(workspace, KEY));
    translate("  text: \"  \"\n");
    assertEquals(Ledger.State.MISSING, Example.state(workspace, KEY));
    assertEquals("", workspace.run("check").err());
  }

  @Test
  void aTextWhoseSourceChangedIsOutdatedAndCheckSaysSo() {
    translate("  text: Початок\n");
    workspace = rewritten("It begins at last");
    assertEquals(Ledger.State.OUTDATED, Example.state(workspace, KEY));
    Run check = workspace.run("check");
    assertEquals(0, check.code());
    assertTrue(check.err().contains("uk.yaml:2:7: warning: The source of “" + KEY), check.err());
  }

  @Test
  void aTextThatNobodyConfirmedIsOutdated() {
    workspace.translate("uk", KEY + ": Початок\n");
    assertEquals(Ledger.State.OUTDATED, Example.state(workspace, KEY));
  }

  @Test
  void aChangeOfAnotherTextLeavesATranslationAsItIs() {
    translate("  text: Початок\n");
    workspace = TestWorkspace.of(root, Example.INCIDENT.replace("It ended", "It was over"));
    assertEquals(Ledger.State.TRANSLATED, Example.state(workspace, KEY));
  }

  @Test
  void theTotalsCountEachTextOnce() {
    translate("  text: Початок\n");
    Translations translations = Example.translations(workspace);
    Ledger ledger = Ledger.of(translations.texts(), translations.in("uk"));
    assertEquals(1, ledger.count(Ledger.State.TRANSLATED));
    assertEquals(translations.texts().size() - 1, ledger.count(Ledger.State.MISSING));
    Run printed = workspace.run("translations", TestWorkspace.ID);
    assertTrue(printed.out().contains("1 of " + translations.texts().size()), printed.out());
  }

  private TestWorkspace rewritten(String title) {
    return TestWorkspace.of(root, Example.INCIDENT.replace("It begins", title));
  }
}
