package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each crash point of an update, made by hand with the files of a real one. */
class UpdateRecoveryTest {
  private static final String[] OLD = {"a", "old", "b", "old", "gone/x", "old", "same", "same"};
  private static final String[] NEW = {"a", "new", "b", "new", "in/new", "new", "same", "same"};
  private static final int STEPS = 5;

  @TempDir Path workspace;
  private TempSite site;
  private SortedMap<String, String> oldTree;
  private SortedMap<String, String> newTree;
  private Journal journal;

  @BeforeEach
  void stageAnUpdate() throws IOException {
    site = new TempSite(workspace, TempSite.MANY);
    site.edit("site/CNAME", "theirs");
    site.write(NEW);
    newTree = site.tree("site");
    site.write(OLD);
    oldTree = site.tree("site");
    journal = stage();
    assertEquals(STEPS, journal.steps().count());
  }

  @Test
  void killedWhileStaging() throws IOException {
    Files.delete(site.places().next().resolve("b"));
    assertRecoversTo(oldTree);
  }

  @Test
  void killedWhileWritingTheJournal() throws IOException {
    site.edit(".site.next/~journal", journal.text().substring(0, 100));
    assertRecoversTo(oldTree);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, STEPS})
  void killedAfterAStep(int done) throws IOException {
    writeJournal();
    doSteps(done);
    assertRecoversTo(newTree);
  }

  @Test
  void killedBetweenFolderAndFile() throws IOException {
    writeJournal();
    Files.createDirectories(site.target().resolve("in"));
    assertRecoversTo(newTree);
  }

  @Test
  void killedBetweenAFileAndItsEmptyFolder() throws IOException {
    writeJournal();
    doSteps(3);
    Files.delete(site.target().resolve("gone/x"));
    assertRecoversTo(newTree);
  }

  @Test
  void killedBeforeTheStagingIsDeleted() throws IOException {
    doSteps(STEPS);
    assertRecoversTo(newTree);
  }

  @Test
  void theNextBuildFinishesItFirst() throws IOException {
    writeJournal();
    doSteps(1);
    assertEquals(List.of(), site.write(NEW).written());
    assertEquals(newTree, site.tree("site"));
  }

  @Test
  void aDamagedJournalIsDroppedBeforeTheFirstStep() throws IOException {
    String text = journal.text();
    for (String damaged :
        List.of(
            "",
            "\n",
            text.substring(0, text.length() / 2),
            text.substring(0, text.length() - 1),
            text.replace(" a\n", " b\n"),
            text + "\n",
            "\u0000".repeat(text.length()))) {
      site.edit(".site.journal", damaged);
      assertRecoversTo(oldTree);
      stage();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, STEPS})
  void afterADamagedJournalTheNextBuildMendsTheRest(int done) throws IOException {
    site.edit(".site.journal", "damaged");
    doSteps(done);
    assertTrue(site.recover());
    site.write(NEW);
    assertEquals(newTree, site.tree("site"));
  }

  @Test
  void aJournalOfPathsOutsideIsNoJournal() throws IOException {
    site.edit("outside", "theirs");
    String sum = Sha256.of(TempSite.bytes("theirs"));
    Journal.Step evil = new Journal.Step("../outside", sum, SiteFolder.NOTHING);
    Journal forged = new Journal(List.of(evil), journal.manifest());
    site.edit(".site.journal", forged.text());
    assertRecoversTo(oldTree);
    assertTrue(Files.exists(workspace.resolve("outside")));
  }

  @Test
  void isDroppedWhenTheSiteWasBroughtToAnotherState() throws IOException {
    writeJournal();
    site.edit("site/" + Manifest.NAME, "# from git\n");
    SortedMap<String, String> tree = site.tree("site");
    assertRecoversTo(tree);
  }

  @Test
  void isDroppedWhenTheSiteWasDeleted() throws IOException {
    writeJournal();
    TreeRemover.remove(site.target());
    assertTrue(site.recover());
    assertFalse(Files.exists(site.target()));
    assertFalse(site.places().hasLeftovers());
  }

  @Test
  void leavesWhatSomebodyEditedSince() throws IOException {
    writeJournal();
    doSteps(1);
    site.edit("site/b", "edited");
    site.edit("site/gone/x", "edited");
    assertTrue(site.recover());
    SortedMap<String, String> tree = site.tree("site");
    assertEquals(List.of("new", "edited"), List.of(tree.get("a"), tree.get("b")));
    assertEquals("edited", tree.get("gone/x"));
    WriteResult next = site.write(NEW);
    assertEquals(List.of("b"), next.overwrittenEdits());
    assertEquals(List.of("gone/x"), next.leftEdits());
  }

  @Test
  void leavesWhatSomebodyPutThereSince() throws IOException {
    writeJournal();
    site.edit("site/in/new", "theirs");
    assertTrue(site.recover());
    assertEquals("theirs", site.tree("site").get("in/new"));
    assertEquals("foreign-file", TempSite.fault(() -> site.write(NEW)).id());
    assertEquals("theirs", site.tree("site").get("in/new"));
  }

  @Test
  void writesThroughNoLink() throws IOException {
    writeJournal();
    Files.createDirectory(workspace.resolve("outside"));
    Files.createSymbolicLink(site.target().resolve("in"), Path.of("../outside"));
    assertTrue(site.recover());
    assertFalse(Files.exists(workspace.resolve("outside/new")));
  }

  /** What a build does before the first step. */
  private Journal stage() throws IOException {
    try (SiteComparison comparison = SiteComparison.open(site.target())) {
      site.put(comparison, NEW);
      SiteChanges changes = comparison.changes(List.of());
      Staging staging = new Staging(site.places().next());
      for (int i = 0; i < NEW.length; i += 2) {
        if (changes.differences().containsKey(NEW[i])) {
          staging.write(NEW[i], TempSite.bytes(NEW[i + 1]));
        }
      }
      staging.write(Manifest.NAME, changes.manifest());
      return Journal.of(changes);
    }
  }

  private void writeJournal() throws IOException {
    site.edit(".site.journal", journal.text());
  }

  private void doSteps(int count) throws IOException {
    for (Journal.Step step : journal.steps().limit(count).toList()) {
      Path file = site.target().resolve(step.path());
      if (step.isRemoval()) {
        Files.delete(file);
        Files.delete(file.getParent());
      } else {
        Files.createDirectories(file.getParent());
        Path staged = site.places().next().resolve(step.path());
        Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void assertRecoversTo(SortedMap<String, String> tree) throws IOException {
    assertTrue(site.recover());
    assertEquals(tree, site.tree("site"));
    assertFalse(site.places().hasLeftovers());
    assertFalse(site.recover(), "a second time there is nothing to do");
  }
}
