package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import broadside.diagnostic.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a build is written file by file, and when as a whole. */
class UpdateTest {
  @TempDir Path workspace;
  private TempSite site;
  private Object folder;

  @BeforeEach
  void buildOnce() throws IOException {
    site = new TempSite(workspace, TempSite.MANY);
    site.write("a", "1", "b", "1", "c/d", "1");
    folder = fileKey();
  }

  @Test
  void aSmallChangeLeavesTheFolderInItsPlace() throws IOException {
    Object other = fileKey("others/1");
    site.write("a", "2", "b", "1", "new/in/here", "1");
    assertEquals(folder, fileKey());
    assertEquals(other, fileKey("others/1"));
    assertEquals(
        List.of(".broadside", "a", "b", "new", "new/in", "new/in/here"),
        List.copyOf(site.tree("site").keySet()));
    assertFalse(site.places().hasLeftovers());
  }

  @Test
  void aLargeChangeSwapsTheFolders() throws IOException {
    new TempSite(workspace, 20).write("a", "1", "b", "1", "c/d", "1");
    assertNotEquals(folder, fileKey());
  }

  @Test
  void aFileThatBecomesAFolderSwapsThem() throws IOException {
    site.write("a/b", "1", "b", "1", "c/d", "1");
    assertNotEquals(folder, fileKey());
    assertEquals("1", site.tree("site").get("a/b"));
  }

  @Test
  void aLinkInPlaceOfAFileSwapsThem() throws IOException {
    Files.delete(site.target().resolve("a"));
    Files.createSymbolicLink(site.target().resolve("a"), Path.of("b"));
    assertEquals(List.of("a"), site.write("a", "1", "b", "1", "c/d", "1").overwrittenEdits());
    assertNotEquals(folder, fileKey());
    assertEquals("1", site.tree("site").get("a"));
  }

  @Test
  void aManifestAloneIsWrittenAlone() throws IOException {
    Files.delete(site.target().resolve(Manifest.NAME));
    assertEquals(List.of(), site.write("a", "1", "b", "1", "c/d", "1").written());
    assertEquals(folder, fileKey());
    assertFalse(site.check("a", "1", "b", "1", "c/d", "1").isStale());
  }

  @Test
  void aMendedFileNeedsNoNewManifest() throws IOException {
    Object manifest = fileKey(Manifest.NAME);
    site.edit("site/a", "edited");
    Files.delete(site.target().resolve("c/d"));
    site.write("a", "1", "b", "1", "c/d", "1");
    assertFalse(site.check("a", "1", "b", "1", "c/d", "1").isStale());
    assertEquals(manifest, fileKey(Manifest.NAME));
    assertEquals(folder, fileKey());
  }

  @Test
  void foreignFilesAndFoldersAreNotTouched() throws IOException {
    site.edit("site/c/theirs", "theirs");
    Files.createDirectories(site.target().resolve("new/empty"));
    Object theirs = fileKey("c/theirs");
    site.write("a", "1", "b", "1", "new/page", "1");
    assertEquals(theirs, fileKey("c/theirs"));
    site.write("a", "1", "b", "1");
    SortedMap<String, String> tree = site.tree("site");
    assertEquals(List.of("/", "/"), List.of(tree.get("c"), tree.get("new/empty")));
    assertEquals(folder, fileKey());
  }

  @Test
  void whatCannotBeFinishedIsSaidAsSuch() throws IOException {
    site.edit(".site.journal/is/a", "folder");
    for (Fault fault :
        new Fault[] {
          TempSite.fault(() -> site.write("a", "2")), TempSite.fault(() -> site.check("a", "2"))
        }) {
      assertEquals("site-unfinished", fault.id());
    }
  }

  @Test
  void aLockedFolderSwapsThem() throws IOException {
    Path locked = site.target().resolve("c");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(locked), "root may write anywhere");
    site.write("a", "1", "b", "1", "c/d", "2");
    assertNotEquals(folder, fileKey());
    assertEquals("2", site.tree("site").get("c/d"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Object fileKey(String... path) throws IOException {
    Path file = site.target().resolve(String.join("/", path));
    return Files.readAttributes(file, "*").get("fileKey");
  }
}
