package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose folder cannot be swapped, here as nothing can be written beside it. */
class PinnedSiteTest {
  private static final List<String> OWN = List.of(".broadside", ".broadside.lock");

  @TempDir Path workspace;
  private TempSite site;

  @BeforeEach
  void lockTheWorkspace() throws IOException {
    site = new TempSite(workspace);
    Files.createDirectories(workspace.resolve(".site.lock"));
    Files.createDirectories(site.target());
  }

  private List<String> pages() throws IOException {
    return site.tree("site").keySet().stream().filter(path -> !OWN.contains(path)).toList();
  }

  @Test
  void theFirstBuildIsWrittenIntoTheEmptyFolder() throws IOException {
    WriteResult result = site.write("a", "1", "b/c", "1");
    assertTrue(result.pinned());
    assertEquals(List.of("a", "b/c"), result.written());
    assertEquals(List.of("a", "b", "b/c"), pages());
    assertFalse(site.check("a", "1", "b/c", "1").isStale());
    assertEquals(List.of(".site.lock", "site"), List.copyOf(names()));
  }

  @Test
  void aLargeChangeLeavesTheFolderInItsPlace() throws IOException {
    site.write("a", "1", "b/c", "1", "d", "1");
    Object folder = fileKey();
    site.edit("site/b/theirs", "theirs");
    assertTrue(site.write("a", "2", "e/f", "2").pinned());
    assertEquals(folder, fileKey());
    assertEquals(List.of("a", "b", "b/theirs", "e", "e/f"), pages());
    assertFalse(site.check("a", "2", "e/f", "2").isStale());
  }

  @Test
  void aSmallChangeIsWrittenAsAnywhere() throws IOException {
    site = new TempSite(workspace, TempSite.MANY);
    site.write("a", "1");
    assertFalse(site.write("a", "2").pinned());
    assertFalse(site.check("a", "2").isStale());
  }

  @Test
  void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
    site.write("a", "1", "b/c", "1", "b/d/e", "1");
    Files.createDirectories(site.target().resolve("b/empty/one"));
    site.write("a/x", "2", "b", "2");
    assertEquals(List.of("a", "a/x", "b"), pages());
    assertFalse(site.check("a/x", "2", "b", "2").isStale());
    site.write("a", "3", "b/c", "3");
    assertEquals(List.of("a", "b", "b/c"), pages());
    assertFalse(site.check("a", "3", "b/c", "3").isStale());
  }

  @Test
  void aLinkInPlaceOfAFileIsReplaced() throws IOException {
    site.write("a", "1", "b", "1");
    Files.delete(site.target().resolve("a"));
    Files.createSymbolicLink(site.target().resolve("a"), Path.of("b"));
    assertEquals(List.of("a"), site.write("a", "1", "b", "1").overwrittenEdits());
    assertEquals("1", site.tree("site").get("a"));
  }

  @Test
  void aForeignFileInTheWayIsKept() throws IOException {
    site.write("a", "1");
    site.edit("site/b", "theirs");
    SortedMap<String, String> before = site.tree("site");
    assertEquals("foreign-file", TempSite.fault(() -> site.write("b/c", "2")).id());
    assertEquals(before, site.tree("site"));
  }

  @Test
  void oneBuildAtATime() throws IOException {
    site.write("a", "1");
    try (SiteWriter writer = SiteWriter.open(site.target())) {
      assertEquals("site-locked", TempSite.fault(() -> site.write("a", "2")).id());
      writer.put("a", TempSite.bytes("3"));
      writer.commit(List.of());
    }
    assertEquals("3", site.tree("site").get("a"));
  }

  @Test
  void whereBuildsHaveWrittenLikeThisTheyHoldThatLockElsewhere() throws IOException {
    site.write("a", "1");
    try (SiteWriter writer = SiteWriter.open(site.target())) {
      assertNotNull(writer);
      Files.delete(workspace.resolve(".site.lock"));
      assertEquals("site-locked", TempSite.fault(() -> site.write("a", "2")).id());
    }
    site.write("a", "2");
    assertEquals("2", site.tree("site").get("a"));
  }

  @Test
  void whatAKilledBuildLeftIsFinished() throws IOException {
    site.write("a", "1", "b", "1");
    SortedMap<String, String> old = site.tree("site");
    SitePlaces inside = site.places().inside();
    Staging staging = new Staging(inside.next());
    staging.write("c", TempSite.bytes("2"));
    assertTrue(site.recover());
    assertEquals(old, site.tree("site"));
    assertFalse(site.recover());

    leaveJournal(inside);
    assertTrue(inside.hasLeftovers());
    site.recover();
    assertFalse(inside.hasLeftovers());
    assertNotEquals(old, site.tree("site"));
    assertFalse(site.check("a", "2", "b", "1").isStale());
  }

  /** Of a build that was killed before the first step of its journal. */
  private void leaveJournal(SitePlaces inside) throws IOException {
    new Staging(inside.next()).write("a", TempSite.bytes("2"));
    try (SiteComparison comparison = SiteComparison.open(site.target())) {
      // What it staged is gone now, as that of any killed build.
      new Staging(inside.next()).write("a", TempSite.bytes("2"));
      comparison.put("a", TempSite.bytes("2"));
      comparison.put("b", TempSite.bytes("1"));
      SiteChanges changes = comparison.changes(List.of());
      new Staging(inside.next()).write(Manifest.NAME, changes.manifest());
      Files.writeString(inside.journal(), Journal.of(changes).text());
    }
  }

  @Test
  void whereNothingCanBeWrittenABuildWithNothingToWriteEndsWell() throws IOException {
    site.write("a", "1");
    Files.delete(site.places().inside().lock());
    Files.createDirectories(site.places().inside().lock());
    assertEquals(List.of("a"), site.write("a", "1").unchanged());
    assertEquals("cannot-write", TempSite.fault(() -> site.write("a", "2")).id());
    assertEquals("cannot-write", TempSite.fault(() -> site.write()).id());
    assertEquals("1", site.tree("site").get("a"));
  }

  @Test
  void aPreviewMayGoThere() throws IOException {
    Files.createFile(site.places().inside().lock());
    assertEquals(site.target(), PreviewFolder.of(site.target(), workspace.resolve("w"), "mark"));
  }

  private List<String> names() throws IOException {
    try (var paths = Files.list(workspace)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private Object fileKey() throws IOException {
    return Files.readAttributes(site.target(), "*").get("fileKey");
  }
}
