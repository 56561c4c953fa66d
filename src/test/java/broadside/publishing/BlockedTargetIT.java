package broadside.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadside.publishing.SmallRecord.Run;
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
  private SmallRecord record;

  @BeforeEach
  void writeRecord() throws IOException {
    record = new SmallRecord(Files.createDirectory(folder.resolve("workspace")));
    record.write("a");
  }

  @Test
  void aFileStays() throws IOException {
    Files.writeString(record.site(), "theirs");
    assertRefused("it is a file, a symbolic link");
    assertEquals("theirs", Files.readString(record.site()));
  }

  @Test
  void aSymbolicLinkIsNotFollowed() throws IOException {
    Path theirs = Files.createDirectory(folder.resolve("theirs"));
    Files.createSymbolicLink(record.site(), theirs);
    assertRefused("it is a file, a symbolic link");
    assertTrue(Files.isSymbolicLink(record.site()));
    assertEquals(0, SmallRecord.files(theirs).size());
  }

  @Test
  void aSecondBuildSaysWhichProcessIsAtWork() throws IOException, InterruptedException {
    assertEquals(0, record.run("build").code());
    var old = SmallRecord.files(record.site());
    record.write("b");
    String pid = Long.toString(ProcessHandle.current().pid());
    Path lock = record.root().resolve(".site.lock");
    Files.writeString(lock, pid + "\n");
    try (FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      held.lock(Long.MAX_VALUE - 1, 1, false);
      Run run = SmallRecord.run(record.command("build"));
      assertEquals(3, run.code(), run.text());
      assertTrue(run.text().contains("process " + pid), run.text());
      assertEquals(old, SmallRecord.files(record.site()));
    }
    assertEquals(0, SmallRecord.run(record.command("build")).code(), "the lock is free again");
  }

  private void assertRefused(String words) throws IOException {
    Run run = record.run("build");
    assertEquals(3, run.code(), run.text());
    assertTrue(run.text().contains(words), run.text());
    assertEquals(List.of(), SmallRecord.leftovers(record.root()));
  }
}
