package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a killed build leaves is no matter of the next build alone: any command tidies it up. */
class LeftoversTest {
  @TempDir private Path folder;
  private TestWorkspace workspace;
  private SortedMap<String, String> site;

  @BeforeEach
  void killASwap() throws IOException {
    workspace = SmallRecord.of(folder, "a");
    workspace.run("build").exits(0);
    site = Trees.bytes(workspace.site());
    Files.move(workspace.site(), folder.resolve(".site.old"));
    Files.createDirectory(folder.resolve(".site.next"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "stats", "statement first", "timeline first", "audience", "translations"})
  void theNextCommandBringsTheSiteBack(String command) throws IOException {
    workspace.run(command.split(" ")).exits(0);
    assertSiteIsBack();
  }

  @Test
  void soDoesAPreview(@TempDir Path elsewhere) throws IOException {
    workspace.run("build", "--drafts", elsewhere.resolve("preview").toString()).exits(0);
    assertSiteIsBack();
  }

  @Test
  void soDoesACommandThatFindsErrors() throws IOException {
    workspace.write("first/incident.yaml", "title: [");
    workspace.run("check").exits(1);
    assertSiteIsBack();
  }

  @Test
  void whatABuildAtWorkNeedsIsLeftAlone() throws IOException {
    try (FileChannel lock =
        FileChannel.open(folder.resolve(".site.lock"), StandardOpenOption.WRITE)) {
      lock.lock();
      assertEquals("", workspace.run("check").exits(0).err());
      assertEquals(List.of(".site.next", ".site.old"), SmallRecord.leftovers(folder));
    }
  }

  @Test
  void whatOnlyAPersonCanDecideWaitsForTheNextBuild() throws IOException {
    Files.createDirectory(workspace.site());
    assertEquals("", workspace.run("check").exits(0).err());
    assertTrue(workspace.run("build").exits(3).err().contains("only you can tell"));
  }

  @Test
  void whereTheWorkspaceCannotBeWrittenACommandGoesOn() throws IOException {
    Files.delete(folder.resolve(".site.lock"));
    Files.createDirectory(folder.resolve(".site.lock"));
    assertEquals("", workspace.run("check").exits(0).err());
  }

  private void assertSiteIsBack() throws IOException {
    assertEquals(site, Trees.bytes(workspace.site()));
    assertEquals(List.of(), SmallRecord.leftovers(folder));
  }
}
