package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a build does not make again, because the site holds them. */
@ParameterizedClass
@ValueSource(ints = {TempSite.NONE, TempSite.MANY})
class KeptFilesTest {
  @Parameter int others;
  @TempDir Path workspace;
  private TempSite site;
  private final Map<String, SiteFile> known = new TreeMap<>();

  @BeforeEach
  void buildOnce() {
    site = new TempSite(workspace, others);
    build("a", "1", "b/c", "1", "b/d", "1");
  }

  @Test
  void stayAsTheyAre() throws IOException {
    FileTime before = Files.getLastModifiedTime(file("b/c"));
    WriteResult result = build("a", "2");
    assertEquals(List.of("a"), result.written());
    assertTrue(result.unchanged().containsAll(List.of("b/c", "b/d")));
    assertEquals(List.of(), result.removed());
    assertEquals(before, Files.getLastModifiedTime(file("b/c")));
    assertEquals(List.of(".broadside", "a", "b", "b/c", "b/d"), paths());
    assertFalse(site.check("a", "2", "b/c", "1", "b/d", "1").isStale());
  }

  @Test
  void areNotReadWhileSizeAndTimeAreTheSame() throws IOException {
    FileTime time = Files.getLastModifiedTime(file("b/c"));
    site.edit("site/b/c", "2");
    Files.setLastModifiedTime(file("b/c"), time);
    assertTrue(holds("b/c"), "nobody looks closer");
  }

  @Test
  void areReadWhenTheirTimeDiffers() throws IOException {
    Files.setLastModifiedTime(file("b/c"), TempSite.LONG_AGO);
    assertTrue(holds("b/c"), "as after a checkout of the same bytes");
    site.edit("site/b/c", "2");
    assertFalse(holds("b/c"), "somebody edited it");
  }

  @Test
  void areNotHeldByAnythingElse() throws IOException {
    Files.delete(file("a"));
    assertFalse(holds("a"), "nothing");
    Files.createDirectory(file("a"));
    assertFalse(holds("a"), "a folder");
    Files.move(file("b"), workspace.resolve("outside"));
    assertFalse(holds("b/c"), "no folder");
    Files.createSymbolicLink(file("b"), Path.of("../outside"));
    assertFalse(holds("b/c"), "a file of the same bytes, behind a link");
    Files.delete(file("b"));
    Files.createDirectory(file("b"));
    Files.createSymbolicLink(file("b/c"), workspace.resolve("outside/c"));
    assertFalse(holds("b/c"), "a link to a file of the same bytes");
    site.edit("site/b/d", "");
    assertFalse(holds("b/d"), "an empty file");
  }

  @Test
  void aHandEditOfOneIsFoundAndReplaced() throws IOException {
    site.edit("site/b/c", "edited");
    WriteResult result = build("b/c", "1");
    assertEquals(List.of("b/c"), result.overwrittenEdits());
    assertEquals("1", site.tree("site").get("b/c"));
    assertEquals(List.of(), build().written());
  }

  @Test
  void haveTheirNewStampAfterACheckout() throws IOException {
    Files.setLastModifiedTime(file("b/c"), TempSite.LONG_AGO);
    build("a", "2");
    assertEquals(stamp("b/c"), known.get("b/c").stamp());
  }

  @Test
  void areKnownByTheStampsOfTheSite() throws IOException {
    for (String path : List.of("a", "b/c", "b/d")) {
      assertEquals(stamp(path), known.get(path).stamp(), path);
      assertEquals(Sha256.of(file(path)), known.get(path).sum(), path);
    }
    Files.setLastModifiedTime(file("b/d"), TempSite.LONG_AGO);
    try (SiteWriter writer = SiteWriter.open(site.target())) {
      site.put(writer, "a", "3", "b/d", "1");
      writer.commit(List.of());
      assertEquals(stamp("a"), writer.written("a").orElseThrow().stamp(), "new bytes");
      assertEquals(stamp("b/d"), writer.written("b/d").orElseThrow().stamp(), "the same bytes");
      assertEquals(Optional.empty(), writer.written("b/c"), "no file of this build");
    }
  }

  @Test
  void areComparedToo() {
    try (SiteComparison comparison = SiteComparison.open(site.target())) {
      known.values().forEach(file -> keep(comparison, file));
      assertFalse(comparison.finish(List.of()).isStale());
    }
    known.remove("a");
    try (SiteComparison comparison = SiteComparison.open(site.target())) {
      known.values().forEach(file -> keep(comparison, file));
      assertEquals(List.of("a"), comparison.finish(List.of()).superfluous());
    }
  }

  @Test
  void aBuildOfNothingElseTouchesNothing() throws IOException {
    Files.setLastModifiedTime(site.target(), TempSite.LONG_AGO);
    Files.setLastModifiedTime(file(Manifest.NAME), TempSite.LONG_AGO);
    Object folder = Files.readAttributes(site.target(), "*").get("fileKey");
    assertEquals(List.of(), build().written());
    assertEquals(TempSite.LONG_AGO, Files.getLastModifiedTime(site.target()));
    assertEquals(TempSite.LONG_AGO, Files.getLastModifiedTime(file(Manifest.NAME)));
    assertEquals(folder, Files.readAttributes(site.target(), "*").get("fileKey"));
  }

  /** As the program does: makes some files, keeps all others that it knows. */
  private WriteResult build(String... made) {
    try (SiteWriter writer = SiteWriter.open(site.target())) {
      TempSite alone = known.isEmpty() ? site : new TempSite(workspace);
      alone.put(writer, made);
      for (int i = 0; i < made.length; i += 2) {
        known.remove(made[i]);
      }
      known.values().forEach(file -> keep(writer, file));
      WriteResult result = writer.commit(List.of());
      for (List<String> paths : List.of(result.written(), result.unchanged())) {
        paths.forEach(path -> known.put(path, writer.written(path).orElseThrow()));
      }
      return result;
    }
  }

  private static void keep(SiteSink sink, SiteFile file) {
    assertTrue(sink.holds(file), file.path());
    sink.keep(file);
  }

  private boolean holds(String path) {
    try (SiteComparison comparison = SiteComparison.open(site.target())) {
      return comparison.holds(known.get(path));
    }
  }

  private FileStamp stamp(String path) throws IOException {
    return FileStamp.of(
        Files.readAttributes(file(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  private List<String> paths() throws IOException {
    return List.copyOf(site.tree("site").keySet());
  }

  private Path file(String path) {
    return site.target().resolve(path);
  }
}
