package broadside.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.Bench;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How each text of a record stands in another language. */
class LedgerTest {
  private static final String KEY = "events.begin.title";

  @TempDir private Path root;
  private Bench bench;

  @BeforeEach
  void record() {
    bench = Bench.of(root, Example.INCIDENT);
  }

  private void translate(String entry) {
    bench.translate("uk", KEY + ":\n  of: \"" + Example.hash(bench, KEY) + "\"\n" + entry);
  }

  @Test
  void aTextWithTheHashOfItsSourceIsTranslated() {
    translate("  text: Початок\n");
    assertEquals(Ledger.State.TRANSLATED, Example.state(bench, KEY));
    assertEquals("", bench.run("check").err());
  }

  @Test
  void aTextWithoutAnEntryIsMissing() {
    translate("  text: Початок\n");
    assertEquals(Ledger.State.MISSING, Example.state(bench, "title"));
  }

  @Test
  void anEntryThatNobodyFilledIsMissing() {
    translate("  text:\n");
    assertEquals(Ledger.State.MISSING, Example.state(bench, KEY));
    translate("  text: \"  \"\n");
    assertEquals(Ledger.State.MISSING, Example.state(bench, KEY));
    assertEquals("", bench.run("check").err());
  }

  @Test
  void aTextWhoseSourceChangedIsOutdatedAndCheckSaysSo() {
    translate("  text: Початок\n");
    bench = rewritten("It begins at last");
    assertEquals(Ledger.State.OUTDATED, Example.state(bench, KEY));
    Bench.Run check = bench.run("check");
    assertEquals(0, check.code());
    assertTrue(check.err().contains("uk.yaml:2:7: warning: The source of “" + KEY), check.err());
  }

  @Test
  void aTextThatNobodyConfirmedIsOutdated() {
    bench.translate("uk", KEY + ": Початок\n");
    assertEquals(Ledger.State.OUTDATED, Example.state(bench, KEY));
  }

  @Test
  void aChangeOfAnotherTextLeavesATranslationAsItIs() {
    translate("  text: Початок\n");
    bench = Bench.of(root, Example.INCIDENT.replace("It ended", "It was over"));
    assertEquals(Ledger.State.TRANSLATED, Example.state(bench, KEY));
  }

  @Test
  void theTotalsCountEachTextOnce() {
    translate("  text: Початок\n");
    Translations translations = Example.translations(bench);
    Ledger ledger = Ledger.of(translations.texts(), translations.in("uk"));
    assertEquals(1, ledger.count(Ledger.State.TRANSLATED));
    assertEquals(translations.texts().size() - 1, ledger.count(Ledger.State.MISSING));
    Bench.Run printed = bench.run("translations", Bench.ID);
    assertTrue(printed.out().contains("1 of " + translations.texts().size()), printed.out());
  }

  private Bench rewritten(String title) {
    return Bench.of(root, Example.INCIDENT.replace("It begins", title));
  }
}
