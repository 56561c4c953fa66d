package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(ints = {TempSite.NONE, TempSite.MANY})
class SiteWriterTest {
  @Parameter int others;
  @TempDir Path workspace;
  private TempSite site;

  @BeforeEach
  void useWorkspace() {
    site = new TempSite(workspace, others);
  }

  @Test
  void writesATreeAndItsManifest() throws IOException {
    WriteResult result = site.write("index.html", "home", "de/index.html", "Start");
    assertEquals(List.of("de/index.html", "index.html"), result.written());
    Map<String, String> tree = site.tree("site");
    assertEquals(Set.of(".broadside", "de", "de/index.html", "index.html"), tree.keySet());
    assertEquals("Start", tree.get("de/index.html"));
    assertEquals(2, tree.get(".broadside").lines().count());
  }

  @Test
  void aSiteOfNothingHasItsManifest() throws IOException {
    assertEquals(List.of(".broadside"), site.check().missing());
    site.write();
    assertEquals(Map.of(".broadside", ""), site.tree("site"));
    assertFalse(site.check().isStale());
  }

  @Test
  void reportsWhatItDid() {
    site.write("a", "1", "b", "1", "c", "1");
    WriteResult result = site.write("a", "1", "b", "2", "d", "1");
    assertEquals(
        new WriteResult(List.of("b", "d"), List.of("a"), List.of("c"), List.of(), List.of(), false),
        result);
  }

  @Test
  void keepsBytesAndTimesOfUnchangedFiles() throws IOException {
    site.write("a", "1", "b/c", "1");
    Files.setLastModifiedTime(site.target().resolve("b/c"), TempSite.LONG_AGO);
    site.write("a", "2", "b/c", "1");
    assertEquals(TempSite.LONG_AGO, Files.getLastModifiedTime(site.target().resolve("b/c")));
    assertEquals("1", site.tree("site").get("b/c"));
  }

  @Test
  void touchesNothingWhenNothingChanges() throws IOException {
    site.write("a/b", "1");
    Object folder = Files.readAttributes(site.target(), "*").get("fileKey");
    Files.setLastModifiedTime(site.target(), TempSite.LONG_AGO);
    WriteResult result = site.write("a/b", "1");
    assertEquals(List.of("a/b"), result.unchanged());
    assertEquals(folder, Files.readAttributes(site.target(), "*").get("fileKey"));
    assertEquals(TempSite.LONG_AGO, Files.getLastModifiedTime(site.target()));
  }

  @Test
  void writesTheSameBytesWhateverWasThereBefore() throws IOException {
    site.write("b", "1", "a/b", "2", "a.c", "3");
    TempSite other = new TempSite(Files.createDirectory(workspace.resolve("other")), others);
    other.write("old", "x", "b", "0");
    other.write("a.c", "3", "b", "1", "a/b", "2");
    assertEquals(site.tree("site"), other.tree("site"));
  }

  @Test
  void leavesNoEmptyFolders() throws IOException {
    site.write("a/b/c", "1", "d", "1");
    site.write("d", "1");
    assertEquals(Set.of(".broadside", "d"), site.tree("site").keySet());
  }

  @Test
  void turnsAFileIntoAFolderAndBack() throws IOException {
    site.write("a", "1");
    site.write("a/b", "1");
    assertEquals("1", site.tree("site").get("a/b"));
    site.write("a", "2");
    assertEquals("2", site.tree("site").get("a"));
  }

  @Test
  void leavesOnlyTheLockBesideTheTarget() throws IOException {
    site.write("a", "1");
    site.write("a", "2");
    try (var beside = Files.list(workspace)) {
      assertEquals(
          List.of(".site.lock", "site"),
          beside.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void makesTheFoldersAboveTheTarget() {
    TempSite deep = new TempSite(workspace.resolve("x/y"), others);
    assertEquals(List.of("a"), deep.write("a", "1").written());
  }

  @Test
  void keepsThePermissionsOfFolders() throws IOException {
    site.write("a/b", "1");
    var shared = PosixFilePermissions.fromString("rwxrwxr-x");
    var locked = PosixFilePermissions.fromString("r-xr-xr-x");
    Files.setPosixFilePermissions(site.target(), shared);
    Files.setPosixFilePermissions(site.target().resolve("a"), locked);
    site.write("a/b", "2");
    assertEquals(shared, Files.getPosixFilePermissions(site.target()));
    assertEquals(locked, Files.getPosixFilePermissions(site.target().resolve("a")));
    assertEquals("2", site.tree("site").get("a/b"));
    assertFalse(site.places().hasLeftovers());
  }

  @Test
  void refusesTwoFilesOfOnePathAndFilesBelowFiles() {
    assertThrows(IllegalArgumentException.class, () -> site.write("a", "1", "a", "1"));
    assertThrows(IllegalArgumentException.class, () -> site.write("a", "1", "a/b/c", "1"));
    assertFalse(Files.exists(site.target()));
  }

  @Test
  void checkFindsAFreshTargetFresh() {
    site.write("a", "1", "b/c", "1");
    assertFalse(site.check("b/c", "1", "a", "1").isStale());
  }

  @Test
  void checkNamesMissingChangedAndSuperfluousFiles() throws IOException {
    site.write("a", "1", "b", "1", "c", "1");
    Map<String, String> before = site.tree("");
    Staleness staleness = site.check("b", "2", "a", "1", "d", "1");
    assertEquals(List.of("d"), staleness.missing());
    assertEquals(List.of(".broadside", "b"), staleness.changed());
    assertEquals(List.of("c"), staleness.superfluous());
    assertTrue(staleness.isStale());
    assertEquals(before, site.tree(""));
  }

  @Test
  void checkFindsAHandEditAndAMissingTarget() throws IOException {
    assertEquals(List.of(".broadside", "a"), site.check("a", "1").missing());
    assertFalse(Files.exists(site.places().lock()), "a check leaves no trace");
    site.write("a", "1");
    site.edit("site/a", "edited");
    assertEquals(List.of("a"), site.check("a", "1").changed());
  }

  @Test
  void checkAndWriteAgree() throws IOException {
    site.write("a", "1", "b", "1");
    site.edit("site/b", "edited");
    site.write("a", "1");
    assertFalse(site.check("a", "1").isStale());
  }
}
