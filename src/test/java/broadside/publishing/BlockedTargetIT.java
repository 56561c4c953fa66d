package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.testing.Run;
import broadside.testing.TestWorkspace;
import broadside.testing.Trees;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Something else is where the site shall go, or another build is at work. */
@Timeout(60)
class BlockedTargetIT {
  @TempDir private Path folder;
  private TestWorkspace workspace;

  @BeforeEach
  void writeRecord() throws IOException {
    workspace = SmallRecord.of(folder.resolve("workspace"), "a");
  }

  @Test
  void aFileStays() throws IOException {
    Files.writeString(workspace.site(), "theirs");
    assertRefused("it is a file, a symbolic link");
    assertEquals("theirs", Files.readString(workspace.site()));
  }

  @Test
  void aSymbolicLinkIsNotFollowed() throws IOException {
    Path theirs = Files.createDirectory(folder.resolve("theirs"));
    Files.createSymbolicLink(workspace.site(), theirs);
    assertRefused("it is a file, a symbolic link");
    assertTrue(Files.isSymbolicLink(workspace.site()));
    assertEquals(0, Trees.bytes(theirs).size());
  }

  @Test
  void aSecondBuildSaysWhichProcessIsAtWork() throws IOException, InterruptedException {
    assertEquals(0, workspace.run("build").code());
    var old = Trees.bytes(workspace.site());
    SmallRecord.write(workspace, "b");
    String pid = Long.toString(ProcessHandle.current().pid());
    Path lock = workspace.root().resolve(".site.lock");
    Files.writeString(lock, pid + "\n");
    try (FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      held.lock(Long.MAX_VALUE - 1, 1, false);
      Run run = workspace.packaged().run("build");
      assertEquals(3, run.code(), run.text());
      assertTrue(run.text().contains("process " + pid), run.text());
      assertEquals(old, Trees.bytes(workspace.site()));
    }
    assertEquals(0, workspace.packaged().run("build").code(), "the lock is free again");
  }

  private void assertRefused(String words) throws IOException {
    Run run = workspace.run("build");
    assertEquals(3, run.code(), run.text());
    assertTrue(run.text().contains(words), run.text());
    assertEquals(List.of(), SmallRecord.leftovers(workspace.root()));
  }
}
