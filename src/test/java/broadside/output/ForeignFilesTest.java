package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.diagnostic.Fault;
import broadside.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(ints = {TempSite.NONE, TempSite.MANY})
class ForeignFilesTest {
  @Parameter int others;
  @TempDir Path workspace;
  private TempSite site;

  @BeforeEach
  void useWorkspace() {
    site = new TempSite(workspace, others);
  }

  @Test
  void carriesForeignFilesOverUnchanged() throws IOException {
    site.write("a", "1");
    Files.setLastModifiedTime(site.edit("site/CNAME", "pp.example"), TempSite.LONG_AGO);
    site.edit("site/.well-known/Ключ – x.txt", "key");
    site.write("a", "2");
    assertEquals("pp.example", site.tree("site").get("CNAME"));
    assertEquals("key", site.tree("site").get(".well-known/Ключ – x.txt"));
    assertEquals(TempSite.LONG_AGO, Files.getLastModifiedTime(site.target().resolve("CNAME")));
  }

  @Test
  void keepsForeignEmptyFoldersAsGitNeedsThem() throws IOException {
    Files.createDirectories(site.target().resolve(".git/refs/heads"));
    site.write("a", "1");
    assertEquals("/", site.tree("site").get(".git/refs/heads"));
    assertFalse(site.check("a", "1").isStale());
  }

  @Test
  void putsAFileWhereAnEmptyFolderWas() throws IOException {
    Files.createDirectories(site.target().resolve("a/b"));
    site.write("a", "1");
    assertEquals("1", site.tree("site").get("a"));
  }

  @Test
  void takesAllFilesForForeignWithoutAManifest() throws IOException {
    site.edit("site/old.html", "old");
    site.write("a", "1");
    assertEquals("old", site.tree("site").get("old.html"));
  }

  @Test
  void adoptsAForeignFileOfTheSameBytes() throws IOException {
    Files.setLastModifiedTime(site.edit("site/a", "1"), TempSite.LONG_AGO);
    assertEquals(List.of("a"), site.write("a", "1").unchanged());
    assertEquals(TempSite.LONG_AGO, Files.getLastModifiedTime(site.target().resolve("a")));
    assertEquals(List.of("a"), site.write().removed());
  }

  @Test
  void refusesToOverwriteForeignFilesAndLeavesAllUntouched() throws IOException {
    site.write("a", "1");
    site.edit("site/b", "theirs");
    site.edit("site/c/d", "theirs");
    site.edit("site/e", "theirs");
    Map<String, String> before = site.tree("site");
    Fault fault = TempSite.fault(() -> site.write("a", "2", "b", "2", "c", "2", "e/f", "2"));
    assertEquals("foreign-file", fault.id());
    assertEquals(List.of("b, c/d, e", site.target().toString()), fault.args());
    assertEquals(before, site.tree("site"));
    assertFalse(site.places().hasLeftovers());
    assertEquals(
        List.of("b", "c/d", "e"),
        site.check("a", "1", "b", "2", "c", "2", "e/f", "").changed().stream()
            .filter(path -> !path.equals(".broadside"))
            .toList());
  }

  @Test
  void neverFollowsSymbolicLinks() throws IOException {
    site.edit("outside/secret", "secret");
    site.write("a", "1");
    Files.createSymbolicLink(site.target().resolve("media"), Path.of("../outside"));
    Files.createSymbolicLink(site.target().resolve("dangling"), Path.of("nowhere"));
    site.write("b", "1");
    assertEquals("-> ../outside", site.tree("site").get("media"));
    assertEquals("-> nowhere", site.tree("site").get("dangling"));
    assertEquals("secret", site.tree("outside").get("secret"));
    assertEquals("foreign-file", TempSite.fault(() -> site.write("media/secret", "x")).id());
    assertEquals("foreign-file", TempSite.fault(() -> site.write("dangling", "x")).id());
    assertEquals(Map.of("secret", "secret"), site.tree("outside"));
  }

  @Test
  void replacesALinkInPlaceOfAFileOfOurs() throws IOException {
    site.edit("outside", "1");
    site.write("a", "1");
    Files.delete(site.target().resolve("a"));
    Files.createSymbolicLink(site.target().resolve("a"), Path.of("../outside"));
    assertEquals(List.of("a"), site.write("a", "1").overwrittenEdits());
    assertEquals("1", site.tree("site").get("a"));
    assertEquals("1", Files.readString(workspace.resolve("outside")));
  }

  @Test
  void replacesHandEditsAndReportsThem() throws IOException {
    site.write("a", "1", "b", "1");
    site.edit("site/a", "edited");
    WriteResult result = site.write("a", "1", "b", "2");
    assertEquals(List.of("a", "b"), result.written());
    assertEquals(List.of("a"), result.overwrittenEdits());
    assertEquals("1", site.tree("site").get("a"));
  }

  @Test
  void keepsAStaleFileThatWasEditedByHand() throws IOException {
    site.write("a", "1", "b", "1");
    site.edit("site/b", "edited");
    WriteResult result = site.write("a", "1");
    assertEquals(List.of("b"), result.leftEdits());
    assertEquals(List.of(), result.removed());
    assertEquals("edited", site.tree("site").get("b"));
    assertFalse(site.tree("site").get(".broadside").contains("  b\n"));
    assertEquals("foreign-file", TempSite.fault(() -> site.write("b", "2")).id());
  }

  @Test
  void refusesAManifestThatIsALink() throws IOException {
    site.edit("outside", "theirs");
    Files.createDirectory(site.target());
    Files.createSymbolicLink(site.target().resolve(".broadside"), Path.of("../outside"));
    assertEquals("foreign-file", TempSite.fault(() -> site.write("a", "1")).id());
    assertEquals("theirs", Files.readString(workspace.resolve("outside")));
  }

  @Test
  void aManifestCannotNameFilesOutside() throws IOException {
    site.edit("outside", "1");
    site.edit(
        "site/.broadside", Sha256.of("1".getBytes(StandardCharsets.UTF_8)) + "  ../outside\n");
    site.write("a", "1");
    assertTrue(Files.exists(workspace.resolve("outside")));
  }

  @Test
  void linksMayLeadToFilesOfOthers() throws IOException {
    Path outside = site.edit("outside", "theirs");
    site.write("ours", "1", "edited", "1");
    site.edit("site/edited", "2");
    site.edit("site/in/Ключ.txt", "theirs");
    Files.createSymbolicLink(site.target().resolve("link"), outside);
    Files.createSymbolicLink(site.target().resolve("dangling"), Path.of("nowhere"));
    try (SiteComparison comparison = SiteComparison.open(site.target())) {
      for (String path : List.of("in/Ключ.txt", "link", "edited", "in/../link")) {
        assertTrue(comparison.holdsForeign(path), path);
      }
      for (String path :
          List.of("ours", "in", "dangling", "", "no", "../outside", outside.toString(), "a\0")) {
        assertFalse(comparison.holdsForeign(path), path);
      }
    }
  }
}
