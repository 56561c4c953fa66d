package broadside.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import broadside.diagnostic.Fault;
import broadside.diagnostic.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IoFaultsTest {
  private static final Path SITE = Path.of("site");

  @TempDir Path workspace;
  private TempSite site;

  @BeforeEach
  void useWorkspace() {
    site = new TempSite(workspace);
  }

  @Test
  void leavesTheTargetIntactWhenStagingFails() throws IOException {
    site.write("a", "1");
    Map<String, String> before = site.tree("site");
    Fault fault = TempSite.fault(() -> site.write("a", "2", "b".repeat(300), "2"));
    assertEquals("cannot-write", fault.id());
    assertEquals("File name too long", fault.args().get(2));
    assertEquals(before, site.tree("site"));
    assertFalse(site.places().hasLeftovers());
  }

  @Test
  void cannotWriteBelowAFile() throws IOException {
    site.edit("file", "theirs");
    TempSite below = new TempSite(workspace.resolve("file"));
    assertEquals("cannot-write", TempSite.fault(below::write).id());
  }

  @Test
  void cannotWriteInAReadOnlyFolder() throws IOException {
    Files.setPosixFilePermissions(workspace, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(workspace), "root may write anywhere");
      Fault fault = TempSite.fault(() -> site.write("a", "1"));
      assertEquals("cannot-write", fault.id());
      assertEquals(1, fault.args().get(1));
      assertEquals(2, site.check("a", "1").missing().size(), "a check needs no writing");
    } finally {
      Files.setPosixFilePermissions(workspace, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void refusesATargetThatIsNoFolder() throws IOException {
    site.edit("outside/a", "theirs");
    Files.createSymbolicLink(site.target(), Path.of("outside"));
    assertNoFolder(site.target());
    assertNoFolder(workspace.resolve("outside/a"));
    assertNoFolder(workspace.getRoot());
    assertEquals(Map.of("a", "theirs"), site.tree("outside"));
  }

  @Test
  void aVolumeWithinTheSiteIsNamed() {
    Fault fault =
        IoFaults.cannotWrite(
                SITE, new AtomicMoveNotSupportedException("next/in/a", "site/in/a", "cross-device"))
            .fault();
    assertEquals(
        "Cannot write site/in/a: its folder is a volume of its own, and a site has to be one.",
        Messages.load().text(fault));
  }

  @Test
  void everyFaultIsWorded() {
    Messages messages = Messages.load();
    for (String id :
        List.of(
            "cannot-write",
            "cannot-read-site",
            "foreign-file",
            "site-locked",
            "site-in-doubt",
            "site-unfinished",
            "target-not-a-folder")) {
      assertTrue(messages.hint(Fault.of(id)).isPresent(), id);
    }
    Fault denied = IoFaults.cannotWrite(SITE, new AccessDeniedException("x/site")).fault();
    Fault full = IoFaults.cannotWrite(SITE, new IOException("{No} space")).fault();
    Fault gone = IoFaults.cannotRead(SITE, new NoSuchFileException("x/a")).fault();
    assertEquals("Cannot write x/site: permission denied.", messages.text(denied));
    assertEquals("Cannot write site: {No} space.", messages.text(full));
    assertEquals("Cannot read x/a: it vanished meanwhile.", messages.text(gone));
  }

  private static void assertNoFolder(Path target) {
    for (Fault fault :
        new Fault[] {
          TempSite.fault(() -> SiteWriter.open(target)),
          TempSite.fault(() -> SiteComparison.open(target))
        }) {
      assertEquals("target-not-a-folder", fault.id());
    }
  }
}
